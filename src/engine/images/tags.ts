// The names that the result gets, and what they named before: a run that fails gives them back.
import { setTimeout } from 'node:timers/promises';
import { FlattenError, messageOf, SEE_ENGINE_LOG } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { Reference } from '../../image/reference.ts';
import { type Docker, failedCommand } from '../client/docker-cli.ts';

const TAG_TRIES = 10;
const BETWEEN_TRIES_MS = 100;

/** Names that are moved to one image together, or not at all. */
export class TagMoves {
  readonly #tags: readonly Reference[];
  readonly #moved: { readonly name: string; readonly from: string | undefined; to: string }[] = [];
  /** A name of the run's own for the image, under which it is removed once it has no other. */
  #pendingName: string | undefined;

  constructor(tags: readonly Reference[]) {
    this.#tags = tags;
  }

  /**
   * Gives an image all of the names, and looks whether they hold it.
   * @param imageId the image's ID
   * @param reference what it is called by now: the run's pending name for it, or its ID again where it is not the run's
   * @throws FlattenError `CHECK_FAILED` where a name holds something else all the same
   */
  async move(docker: Docker, imageId: string, reference: string): Promise<void> {
    this.#pendingName = reference === imageId ? undefined : reference;
    const names = this.#tags.map((tag) => tag.text);
    const before = await Promise.all(names.map((name) => idOf(docker, name)));
    for (const [at, name] of names.entries()) {
      // Noted first: a move whose answer is lost may have been made.
      this.#moved.push({ name, from: before[at], to: imageId });
      await tagImage(docker, reference, name);
    }
    await Promise.all(names.map((name) => check(docker, name, imageId)));
  }

  /**
   * Gives the names back to what they named before; one that names something else by now is somebody's and stays. An
   * image of the run's has its pending name again then, to be removed with the run's other remains.
   */
  async undo(docker: Docker, log: Log): Promise<void> {
    const [first] = this.#moved;
    if (first !== undefined && this.#pendingName !== undefined)
      await docker.try(['tag', first.to, this.#pendingName]).catch(() => {});
    for (const { name, from, to } of this.#moved.splice(0).reverse()) {
      try {
        if (from === to || (await idOf(docker, name)) !== to) continue;
        if (from === undefined) await docker.run(['rmi', name]);
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
 * Tags once more where the containerd store lost a race: it replaces a name in two steps, and answers with an error when
 * somebody else, such as another run with the same tag, puts an image there in between.
 */
async function tagImage(docker: Docker, from: string, name: string): Promise<void> {
  const args = ['tag', from, name];
  for (let tries = 1; ; tries++) {
    const answer = await docker.try(args);
    if (answer.exitCode === 0) return;
    if (tries === TAG_TRIES || !/already ?exists/i.test(answer.stderr))
      throw failedCommand(args, answer);
    // By chance, so that two who met do not meet again.
    await setTimeout(Math.random() * tries * BETWEEN_TRIES_MS);
  }
}

/** Looks twice before it says that a command which succeeded did nothing. A look that fails says nothing against it. */
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

/** The ID of a name's image, undefined where there is none; any other answer is no word that there is none. */
async function idOf(docker: Docker, name: string): Promise<string | undefined> {
  const args = ['image', 'inspect', '--format', '{{.Id}}', name];
  const answer = await docker.try(args);
  const id = answer.stdout.trim();
  if (answer.exitCode === 0 && id.startsWith('sha256:')) return id;
  if (/no such image/i.test(answer.stderr)) return undefined;
  throw failedCommand(args, answer);
}
