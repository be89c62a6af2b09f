// Registries, through skopeo. Everything is pushed by its digest first, which also keeps skopeo from changing a byte:
// it converts and compresses only what goes to a tag. The tag comes last, and needs nothing to be sent again.
import { mkdir, mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openImages } from '../archives/open.ts';
import { isDiskFull } from '../base/disk-errors.ts';
import { cancelled, FlattenError, messageOf } from '../base/errors.ts';
import { withProgress } from '../base/progress.ts';
import { spoolPrefix } from '../base/run-id.ts';
import { Watchdog } from '../base/watchdog.ts';
import { type Copying, copyContent, type FileContent } from '../image/archive-parts.ts';
import { digestOf } from '../image/config.ts';
import { type FlatLayout, flatLayout } from '../image/flat-layout.ts';
import type { FlatSet, ImageTarget, TargetContext, WrittenSet } from '../image/image-target.ts';
import type { ImageSet } from '../image/layered-image.ts';
import { formatPlatform } from '../image/platform.ts';
import type { Reference } from '../image/reference.ts';
import type { RegistryLocation } from '../image/transport.ts';
import { isUnreachable, skopeoError } from '../skopeo/failures.ts';
import { Skopeo } from '../skopeo/skopeo.ts';
import { writableSet } from './media-types.ts';

/** Seconds without progress before an undo gives up. */
const UNDO_SECONDS = 30;

/** An image in a registry. */
export class RegistryTarget implements ImageTarget {
  readonly name: string;
  readonly #location: RegistryLocation;
  readonly #context: TargetContext;

  constructor(location: RegistryLocation, context: TargetContext) {
    this.name = location.text;
    this.#location = location;
    this.#context = context;
  }

  /** Only a push shows whether the user may push there, but this shows whether the registry answers. */
  async check(): Promise<void> {
    const skopeo = new Skopeo(this.#context);
    await skopeo.checkVersion();
    try {
      await skopeo.rawManifest(this.#location.reference);
    } catch (error) {
      const said = messageOf(error);
      if (isUnreachable(said)) throw skopeoError(said, { kind: 'write', name: this.name });
      if (this.#context.signal.aborted) throw error;
      this.#context.log.debug(`the present image of ${this.name} cannot be read: ${said}`);
    }
  }

  async write(set: FlatSet): Promise<WrittenSet> {
    const { log, tempDir, runId, signal } = this.#context;
    const { reference } = this.#location;
    const layout = flatLayout(writableSet(set, false, { log, name: this.name }));
    const { digest } = layout.root;
    const byDigest = { ...reference, tag: undefined, digest };
    const wasThere = await new Skopeo(this.#context)
      .rawManifest(byDigest)
      .then((bytes) => bytes !== undefined)
      // Then it must not be deleted.
      .catch(() => true);
    const directory = await mkdtemp(join(tempDir, spoolPrefix(runId))).catch((error: unknown) => {
      throw spoolError(error, tempDir, signal);
    });
    try {
      await this.#push(directory, layout);
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
    return new WrittenInRegistry({ ...this.#location, digest, wasThere }, this.#context);
  }

  /** Pushes platforms one by one, and then the index alone: skopeo 1.14 and newer adds annotations to one with zstd. */
  async #push(directory: string, layout: FlatLayout): Promise<void> {
    const { log, tempDir, signal, touch } = this.#context;
    const skopeo = new Skopeo({ ...this.#context, tempDir: directory });
    const task = { kind: 'write', name: this.name } as const;
    const push = async (title: string, part: FlatLayout, options: readonly string[]) => {
      const { digest } = part.root;
      const path = join(directory, hexOf(digest));
      await writeDirectory(path, part, { signal, onBytes: touch }).catch((error: unknown) => {
        throw spoolError(error, tempDir, signal);
      });
      const byDigest = { ...this.#location.reference, tag: undefined, digest };
      await withProgress(log, { title }, skopeo.copy(`dir:${path}`, byDigest, options, task));
    };
    const single = layout.images.map(({ image }) =>
      flatLayout({ images: [image], index: undefined }),
    );
    for (const part of new Map(single.map((part) => [part.root.digest, part])).values()) {
      const platform = part.images[0]?.image.platform;
      await push(platform === undefined ? 'Push' : `Push ${formatPlatform(platform)}`, part, []);
    }
    if (single.some((part) => part.root.digest === layout.root.digest)) return;
    await push('Push the index', layout, await skopeo.indexOptions());
  }
}

/**
 * Writes a directory as skopeo's `dir:` has it (containers-transports(5)): manifests by their digests and the outermost
 * as `manifest.json`, and blobs, which are links to where they are, or copies of
 * parts of archives.
 */
async function writeDirectory(
  directory: string,
  layout: FlatLayout,
  copying: Copying,
): Promise<void> {
  const { root, rootBytes, images, blobs } = layout;
  const manifests = new Map(images.map(({ manifest, bytes }) => [manifest.digest, bytes]));
  manifests.delete(root.digest);
  await mkdir(directory);
  await writeFile(join(directory, 'version'), 'Directory Transport Version: 1.1\n');
  await writeFile(join(directory, 'manifest.json'), rootBytes);
  for (const [digest, bytes] of manifests)
    await writeFile(join(directory, `${hexOf(digest)}.manifest.json`), bytes);
  for (const { digest, content } of blobs) {
    if (manifests.has(digest) || digest === root.digest) continue;
    const path = join(directory, hexOf(digest));
    if (Buffer.isBuffer(content)) await writeFile(path, content);
    else if (content.startByte === undefined) await symlink(resolve(content.path), path);
    else await copyPart(content, path, copying);
  }
}

/** Copies a content that is a part of a file. */
async function copyPart(content: FileContent, path: string, copying: Copying): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await copyContent(content, file, copying);
  } finally {
    await file.close();
  }
}

function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1);
}

function spoolError(error: unknown, tempDir: string, signal: AbortSignal): FlattenError {
  if (signal.aborted) return cancelled(signal.reason);
  return new FlattenError(
    isDiskFull(error) ? 'NO_SPACE' : 'WRITE_FAILED',
    `Cannot write what is pushed to ${tempDir}: ${messageOf(error)}.`,
    { hint: 'Free some disk space, or name a directory on a larger disk.', cause: error },
  );
}

/** An image that a registry has by its digest. */
interface RegistryPlace extends RegistryLocation {
  readonly digest: string;
  /** Whether the registry had it before. */
  readonly wasThere: boolean;
}

class WrittenInRegistry implements WrittenSet {
  readonly digest: string;
  readonly #place: RegistryPlace;
  readonly #context: TargetContext;
  readonly #skopeo: Skopeo;
  /** What the tag was before, by digest; `none` if there was no such tag, undefined if that is not known. */
  #before: string | 'none' | undefined;
  #isPublished = false;

  constructor(place: RegistryPlace, context: TargetContext) {
    this.digest = place.digest;
    this.#place = place;
    this.#context = context;
    this.#skopeo = new Skopeo(context);
  }

  /** Reads it back from the registry by its digest. */
  readBack(): Promise<ImageSet> {
    const { text } = this.#place;
    return openImages(
      { transport: 'docker', text, reference: this.#at(this.digest) },
      this.#context,
    );
  }

  async publish(): Promise<void> {
    const { text, reference } = this.#place;
    this.#before = await this.#tagged().catch((error: unknown) => {
      this.#context.log.debug(`the previous image of ${text} cannot be read: ${messageOf(error)}`);
      return undefined;
    });
    this.#isPublished = true;
    if (this.#before !== this.digest) await this.#tag(this.digest);
    const tagged = await this.#tagged();
    if (tagged === this.digest) return;
    throw new FlattenError(
      'PUSH_FAILED',
      `${text} must have the digest ${this.digest}, but the registry answers with ${tagged} after the push.`,
      {
        hint: `Something else may have pushed ${reference.text} at the same time. Run again.`,
      },
    );
  }

  /** Moves the tag to something that the registry already has. */
  async #tag(digest: string, skopeo = this.#skopeo): Promise<void> {
    const { text, reference } = this.#place;
    const task = { kind: 'write', name: text } as const;
    await skopeo.copy(this.#at(digest), reference, await skopeo.indexOptions(), task);
  }

  async #tagged(skopeo = this.#skopeo): Promise<string> {
    const bytes = await skopeo.rawManifest(this.#place.reference);
    return bytes === undefined ? 'none' : digestOf(bytes);
  }

  #at(digest: string): Reference {
    return { ...this.#place.reference, tag: undefined, digest };
  }

  async undo(): Promise<void> {
    if (!this.#isPublished || this.#before === this.digest) return;
    const { text, wasThere } = this.#place;
    this.#isPublished = false;
    const stays = (why: string) =>
      this.#context.log.notice(`${text} was pushed and could not be restored: ${why}`);
    // The run's own signal may be aborted: that may be why this is called.
    const watch = new Watchdog(undefined, UNDO_SECONDS);
    const skopeo = new Skopeo({ ...this.#context, signal: watch.signal, touch: watch.touch });
    try {
      // If someone else has pushed since, that image must not be replaced.
      if ((await this.#tagged(skopeo)) !== this.digest) return;
      if (this.#before === undefined) stays('its previous image could not be read');
      else if (this.#before !== 'none') await this.#tag(this.#before, skopeo);
      // Deleting removes all tags of the manifest, so it must be only ours.
      else if (wasThere) stays('its registry already had the same image under another name');
      else await skopeo.delete(this.#at(this.digest));
    } catch (error) {
      stays(messageOf(error));
    } finally {
      watch.release();
    }
  }

  /** Leaves untagged manifests to the registry's own cleanup, since another run may just be tagging the same one. */
  async discard(): Promise<void> {}
}
