// The image's own apt cleans up in a container.
import { randomBytes } from 'node:crypto';
import { lastLines, runInContainer } from '../engine/command.ts';
import { removeContainer } from '../engine/containers.ts';
import { type DockerAnswer, failedCommand } from '../engine/docker.ts';
import type { Engine } from '../engine/engine.ts';
import type { Source } from '../engine/source.ts';
import { FlattenError } from '../errors.ts';
import type { Log } from '../log.ts';
import { aptCleanScript } from './apt.ts';

/** Words of engines and kernels for a program that cannot start at all: none there, or for another machine. */
const NO_SHELL = /no such file or directory|executable file not found|not a directory/i;
const FOREIGN = /exec format error/i;

/**
 * Lets the image's own apt clean up in a container.
 * @returns the container to read from, or undefined where the image has no apt to run and stays as it is
 * @throws FlattenError `COMMAND_FAILED` where a command fails
 */
export async function aptClean(
  engine: Engine,
  source: Source,
  runId: string,
  log: Log,
  signal: AbortSignal,
): Promise<string | undefined> {
  const token = `docker-flatten-${randomBytes(8).toString('hex')}`;
  const said = new Set<string>();
  const request = {
    program: '/bin/sh',
    args: ['-c', aptCleanScript(token)],
    user: '0:0',
    takes: (line: string) => {
      if (!line.startsWith(token)) return false;
      said.add(line.slice(token.length).trim());
      return true;
    },
  };
  const answer = await runInContainer(engine, source, request, runId, log, signal);
  const why = said.has('-no-apt')
    ? 'the image has no apt-get'
    : said.has('-shell')
      ? undefined
      : whyNoShell(source, engine, answer);
  if (why !== undefined) {
    await removeContainer(engine, answer.containerId);
    log.notice(`apt-clean was left out: ${why}.`);
    return undefined;
  }
  if (answer.exitCode !== 0) {
    throw new FlattenError(
      'COMMAND_FAILED',
      `"apt-clean" ran in a container of ${source.reference} and failed with exit status ${answer.exitCode}:\n${lastLines(answer, (line) => line.includes(token))}`,
      {
        hint: 'Leave "apt-clean" out to flatten without it, or repair apt in the image.',
      },
    );
  }
  return answer.containerId;
}

/** Why the image's shell did not start, in words; any other failure is thrown. */
function whyNoShell(source: Source, engine: Engine, answer: DockerAnswer): string {
  const said = `${answer.stderr}\n${answer.stdout}`;
  const { architecture } = source.platform;
  const isForeign = architecture !== engine.platform.architecture;
  if (FOREIGN.test(said) || (isForeign && !NO_SHELL.test(said)))
    return `the image is for ${architecture}, which this machine (${engine.platform.architecture}) cannot run`;
  if (NO_SHELL.test(said)) return 'the image has no shell (/bin/sh)';
  throw failedCommand(['start'], answer);
}
