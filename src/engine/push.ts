// Pushes, with the user's own login.
import { FlattenError } from '../errors.ts';
import type { Reference } from '../image/reference.ts';
import type { Log } from '../log.ts';
import { withProgress } from '../progress.ts';
import type { Engine } from './engine.ts';

/**
 * Pushes every tag; returns the first one's manifest digest in the registry.
 * @throws FlattenError `PUSH_FAILED` with the tags that were pushed before
 */
export async function pushTags(
  engine: Engine,
  tags: readonly Reference[],
  log: Log,
  signal: AbortSignal,
): Promise<string> {
  const digests: string[] = [];
  for (const tag of tags) {
    const name = tag.tag === undefined ? `${tag.text}:latest` : tag.text;
    const answer = await withProgress(
      log,
      { title: 'Push' },
      engine.docker.stream(['push', name], (text) => log.debug(text.trimEnd()), signal, true),
    );
    if (answer.exitCode !== 0) throw pushFailed(name, tags, digests.length, answer.stderr.trim());
    const digest = /\bdigest: (sha256:[0-9a-f]{64})/.exec(answer.stdout)?.[1];
    if (digest === undefined)
      throw pushFailed(
        name,
        tags,
        digests.length,
        `no digest in ${JSON.stringify(answer.stdout.slice(-300))}`,
      );
    log.info(`Pushed ${name}@${digest}`);
    digests.push(digest);
  }
  return digests[0] ?? '';
}

function pushFailed(
  name: string,
  tags: readonly Reference[],
  pushed: number,
  said: string,
): FlattenError {
  const before = tags.slice(0, pushed).map((tag) => tag.text);
  const done =
    before.length === 0 ? 'Nothing was pushed' : `Pushed before it: ${before.join(', ')}`;
  const isAuth = /denied|unauthorized|authentication required|no basic auth/i.test(said);
  return new FlattenError(
    'PUSH_FAILED',
    `Pushing ${name} failed: ${said.slice(-2000)}. ${done}. In the engine, no tag was moved.`,
    {
      hint: isAuth
        ? 'Log in to the registry in an earlier step (docker/login-action) with an account that may push there.'
        : 'See whether the registry can be reached, and push again.',
    },
  );
}
