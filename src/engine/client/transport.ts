// A transport carries bytes to and from an engine. There are two: the HTTP API on a unix socket, and docker CLI
// processes.
import type { Readable } from 'node:stream';
import { FlattenError } from '../../base/errors.ts';
import { formatPlatform, type Platform } from '../../image/platform.ts';

/**
 * Streams to and from an engine. The owners in them may be the image's or the machine's (see owners.ts). A stream that
 * ends without an error is complete as far as its transport can know.
 */
export interface Transport {
  /** For debug lines. */
  readonly name: string;
  /**
   * Returns a path of a container, which may lead into a mount, as a tar stream. The container need not run.
   * @param path raw bytes if it is not valid text
   */
  readArchive(containerId: string, path: string | Buffer, signal: AbortSignal): Promise<Readable>;
  /** Unpacks a tar stream into the root directory of a container. The container need not run. */
  writeArchive(containerId: string, tar: Readable, signal: AbortSignal): Promise<void>;
  /** Returns a container's whole filesystem as a tar stream. */
  exportContainer(containerId: string, signal: AbortSignal): Promise<Readable>;
  /**
   * Returns an image as an archive that {@link loadImage} takes.
   * @param platform the only platform of an index to save; only for engines with that option
   */
  saveImage(name: string, signal: AbortSignal, platform?: Platform): Promise<Readable>;
  /** Stores a tar stream as an untagged image of one layer with a label; returns the image's ID. */
  importImage(tar: Readable, label: string, signal: AbortSignal): Promise<string>;
  /**
   * Loads an image archive; returns what the engine printed, which may contain failures.
   * @param platform which platform to unpack; only for engines with that option
   */
  loadImage(
    archive: Readable,
    platform: Platform | undefined,
    signal: AbortSignal,
  ): Promise<string>;
}

/** Whether a read failed because the container has no such path: only the engine's full phrase with the path counts. */
export function isNotFound(error: unknown, path: string): boolean {
  return (
    error instanceof FlattenError &&
    error.message.includes(`Could not find the file ${path} in container`)
  );
}

/** Returns a platform as the HTTP API's query takes it. */
export function platformQuery(platform: Platform): string {
  const { os, architecture, variant } = platform;
  return encodeURIComponent(
    JSON.stringify({ os, architecture, ...(variant === undefined ? {} : { variant }) }),
  );
}

/** Returns `--platform` with its value, or no arguments. */
export function platformArgs(platform: Platform | undefined): string[] {
  return platform === undefined ? [] : ['--platform', formatPlatform(platform)];
}
