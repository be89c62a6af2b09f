// A command of the user's that must succeed in the result.
import { FlattenError } from '../base/errors.ts';
import { isStringArray, parseJson } from '../base/json.ts';
import { example, named } from '../base/spelling.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { removeContainer } from '../engine/containers/create.ts';
import { lastLines, runInContainer } from '../engine/containers/run-command.ts';
import type { Source } from '../engine/images/find-image.ts';

/** A program with its arguments. */
export type TestCommand = readonly [program: string, ...args: string[]];

/**
 * Reads the input `test`: a JSON array is a program with its arguments, anything else a command for `/bin/sh -c`, as in
 * a Dockerfile's RUN. Undefined where it is empty.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseTestCommand(text: string): TestCommand | undefined {
  if (text.trim() === '') return undefined;
  // A shell command may start with a bracket too: only what reads as an array is one.
  const parsed = text.trim().startsWith('[') ? parseJson(text) : undefined;
  const bad = (why: string) =>
    new FlattenError(
      'BAD_INPUT',
      `The ${named('test')} needs a command for /bin/sh, or a JSON array of a program and its arguments, and ${why}.`,
      {
        hint: `For example: ${example('test', 'python3 -c "import numpy"')}, or ${example('test', `'["/app", "--version"]'`)}.`,
      },
    );
  if (text.includes('\0')) throw bad('holds a NUL character');
  // The space keeps a text that begins with a dash from being an option of sh.
  if (!Array.isArray(parsed)) return ['/bin/sh', '-c', ` ${text}`];
  if (!isStringArray(parsed)) throw bad('the array holds something that is no text');
  const [program, ...args] = parsed;
  if (program === undefined || program === '') throw bad('the array names no program');
  if (parsed.some((part) => part.includes('\0'))) throw bad('holds a NUL character');
  return [program, ...args];
}

/**
 * Runs a command in an image as its user would, but without network and with few rights; it has to succeed.
 * @throws FlattenError `COMMAND_FAILED` with its last lines
 */
export async function testImage(
  session: EngineSession,
  image: Source,
  [program, ...args]: TestCommand,
): Promise<void> {
  const { log } = session;
  const request = { program, args, asUsed: true };
  const answer = await runInContainer(session, image, request);
  await removeContainer(session, answer.containerId);
  if (answer.exitCode === 0) {
    log.info('The test passed');
    return;
  }
  throw new FlattenError(
    'COMMAND_FAILED',
    `The "test" command ran in the new image and failed with exit status ${answer.exitCode}. No tag was moved. Its last lines:\n${lastLines(answer)}`,
    {
      hint: 'It has no network and few rights. Try it in the source image in the same way to see whether the flat image is to blame; an image without a shell needs a JSON array.',
    },
  );
}
