// Tags: all of them move or none does, and none is taken for moved on the word of a command alone.
import { FlattenError, messageOf } from '../errors.ts';
import { parseJson, stringAt } from '../guards.ts';
import type { Reference } from '../image/reference.ts';
import type { Log } from '../log.ts';
import { Watch } from '../watch.ts';
import { type Docker, failedCommand } from './docker.ts';
import type { Engine } from './engine.ts';

/** How long putting tags back waits for an engine that does not answer. */
const PATIENCE_SECONDS = 30;

/** What tags held before: the image's ID, undefined where there was none. */
export type Held = ReadonlyMap<string, string | undefined>;

/** What tags hold now. */
export async function heldBy(docker: Docker, tags: readonly Reference[]): Promise<Held> {
  const ids = await Promise.all(tags.map(({ text }) => idOf(docker, text)));
  return new Map(tags.map(({ text }, at) => [text, ids[at]]));
}

/**
 * Gives an image all of the names, and looks whether they hold it as far as the engine lets it. On failure all names hold what they held before, as
 * far as the engine lets them.
 * @param docker for putting tags back: not under the run's watch, whose end may be the failure
 * @param image a name or ID of it
 * @param id what the engine must show under each name
 * @param before what the names hold until then
 * @throws FlattenError `CHECK_FAILED` where a tag holds something else in the end, and what commands fail with
 */
export async function tagImage(
  engine: Engine,
  docker: Docker,
  image: string,
  id: string,
  before: Held,
  log: Log,
): Promise<void> {
  try {
    for (const tag of before.keys()) await engine.docker.run(['tag', image, tag]);
    for (const tag of before.keys()) await check(engine.docker, tag, id, log);
  } catch (error) {
    const watch = new Watch(undefined, PATIENCE_SECONDS);
    await putBack(docker.under(watch), id, before, log);
    watch.release();
    throw error;
  }
}

async function check(docker: Docker, tag: string, id: string, log: Log): Promise<void> {
  const unseen = (error: unknown) => {
    // The command said that it is done, and a look that fails says nothing against it.
    log.debug(`the tag ${tag} was not looked at: ${messageOf(error)}`);
    return id;
  };
  const look = () => idOf(docker, tag).catch(unseen);
  if ((await look()) === id) return;
  const seen = await look();
  if (seen === id) return;
  throw new FlattenError(
    'CHECK_FAILED',
    `The engine said that it tagged ${tag}, and ${seen ?? 'no image'} is there instead of ${id}.`,
    { hint: "Run again; if it happens again, the engine's log says more." },
  );
}

async function putBack(docker: Docker, id: string, before: Held, log: Log): Promise<void> {
  for (const [tag, held] of before) {
    try {
      // What another program has put there meanwhile is not touched.
      if (held === id || (await idOf(docker, tag)) !== id) continue;
      await docker.run(held === undefined ? ['rmi', tag] : ['tag', held, tag]);
    } catch (error) {
      log.warning(`The tag ${tag} may hold the new image: ${messageOf(error)}`);
      if (error instanceof FlattenError && ['NO_ENGINE', 'TIMEOUT'].includes(error.code)) return;
    }
  }
}

/** The ID of the image of a name, undefined where there is none. */
async function idOf(docker: Docker, name: string): Promise<string | undefined> {
  const args = ['image', 'inspect', name];
  const answer = await docker.try(args);
  if (answer.exitCode !== 0 && /no such image/i.test(answer.stderr)) return undefined;
  const [image] = (parseJson(answer.stdout) ?? []) as unknown[];
  const id = stringAt(image, 'Id');
  if (answer.exitCode !== 0 || id === undefined) throw failedCommand(args, answer);
  return id;
}
