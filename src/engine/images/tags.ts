// Moves tags to the result, and remembers what they named before: a failed run moves them back.
import { setTimeout } from 'node:timers/promises';
import { FlattenError, messageOf, SEE_ENGINE_LOG } from '../../base/errors.ts';
import { getString } from '../../base/json.ts';
import type { Log } from '../../base/log.ts';
import type { Reference } from '../../image/reference.ts';
import { imageInspect, imageRemoval, imageTag } from '../client/calls.ts';
import { type Docker, failedCommand } from '../client/docker-cli.ts';

const TAG_TRIES = 10;
const BETWEEN_TRIES_MS = 100;

/** Moves names to one image: all of them, or none. */
export class TagMoves {
  readonly #tags: readonly Reference[];
  readonly #moved: { readonly name: string; readonly from: string | undefined; to: string }[] = [];
  /** The run's own name for the image, which lets the run remove it if it has no other name. */
  #pendingName: string | undefined;

  constructor(tags: readonly Reference[]) {
    this.#tags = tags;
  }

  /**
   * Moves all names to an image, and checks that they name it.
   * @param imageId the image's ID
   * @param reference its current name: the run's pending name, or its ID again if the image is not the run's
   * @throws FlattenError `CHECK_FAILED` if a name holds something else afterwards
   */
  async move(docker: Docker, imageId: string, reference: string): Promise<void> {
    this.#pendingName = reference === imageId ? undefined : reference;
    const names = this.#tags.map((tag) => tag.text);
    const before = await Promise.all(names.map((name) => idOf(docker, name)));
    for (const [at, name] of names.entries()) {
      // Noted first: the engine may have moved the tag even if its answer is lost.
      this.#moved.push({ name, from: before[at], to: imageId });
      await tagImage(docker, reference, name);
    }
    await Promise.all(names.map((name) => check(docker, name, imageId)));
  }

  /**
   * Moves the names back to what they named before, except a name that somebody else has moved meanwhile. Also gives
   * the run's image its pending name again, so that it is removed with everything else that the run created.
   */
  async undo(docker: Docker, log: Log): Promise<void> {
    const [first] = this.#moved;
    if (first !== undefined && this.#pendingName !== undefined)
      await docker.ask(imageTag(first.to, this.#pendingName)).catch(() => {});
    for (const { name, from, to } of this.#moved.splice(0).reverse()) {
      try {
        if (from === to || (await idOf(docker, name)) !== to) continue;
        if (from === undefined) await docker.get(imageRemoval([name]));
        else await tagImage(docker, from, name);
      } catch (error) {
        const state = from === undefined ? 'did not exist' : `referred to ${from}`;
        log.warning(
          `The tag ${name}, which ${state} before, could not be restored: ${messageOf(error)}`,
        );
      }
    }
  }
}

/**
 * Tags an image, and tries again if the containerd store lost a race: it replaces a name in two steps, and answers with
 * an error if somebody else, such as another run with the same tag, puts an image there in between.
 */
async function tagImage(docker: Docker, from: string, name: string): Promise<void> {
  const call = imageTag(from, name);
  for (let tries = 1; ; tries++) {
    const answer = await docker.ask(call);
    if (answer.exitCode === 0) return;
    if (tries === TAG_TRIES || !/already ?exists/i.test(answer.stderr))
      throw failedCommand(call.args, answer);
    // A random time, so that two runs do not collide again.
    await setTimeout(Math.random() * tries * BETWEEN_TRIES_MS);
  }
}

/** Checks a tag; looks twice before it fails, since the command reported success. A failed inspect proves nothing. */
async function check(docker: Docker, name: string, imageId: string): Promise<void> {
  const look = () => idOf(docker, name).catch(() => imageId);
  if ((await look()) === imageId) return;
  const seen = await look();
  if (seen === imageId) return;
  throw new FlattenError(
    'CHECK_FAILED',
    `The engine reported that ${name} was tagged, but the tag refers to ${seen ?? 'no image'} instead of ${imageId}.`,
    { hint: SEE_ENGINE_LOG },
  );
}

/** Returns the ID of a name's image; undefined if there is none. Throws on any other answer: it does not prove that. */
async function idOf(docker: Docker, name: string): Promise<string | undefined> {
  const call = imageInspect([name]);
  const answer = await docker.ask(call);
  const id = getString(answer.value[0], 'Id');
  if (answer.exitCode === 0 && id?.startsWith('sha256:')) return id;
  if (/no such image/i.test(answer.stderr)) return undefined;
  throw failedCommand(call.args, answer);
}
