// What carries bytes to and from an engine. Two ways: the HTTP API on a unix socket, and docker CLI processes.
import type { Readable } from 'node:stream';
import { FlattenError } from '../../base/errors.ts';
import { formatPlatform, type Platform } from '../../image/platform.ts';

/**
 * Streams of an engine. The owners in them may be the image's or the machine's: owners.ts knows. Every stream that ends
 * without an error has come whole as far as its transport can tell.
 */
export interface Transport {
  /** For debug lines. */
  readonly name: string;
  /** A path of a container (which need not run) as a tar stream; mounts are looked through. Raw bytes where it is no text. */
  readArchive(containerId: string, path: string | Buffer, signal: AbortSignal): Promise<Readable>;
  /** Unpacks a tar stream into the root directory of a container, which need not run. */
  writeArchive(containerId: string, tar: Readable, signal: AbortSignal): Promise<void>;
  /** A container's whole filesystem as a tar stream. */
  exportContainer(containerId: string, signal: AbortSignal): Promise<Readable>;
  /**
   * An image as an archive that {@link loadImage} takes.
   * @param platform which one of an index's alone; only given to engines that know the option
   */
  saveImage(name: string, signal: AbortSignal, platform?: Platform): Promise<Readable>;
  /** Stores a tar stream as an untagged image of one layer with a label; returns the image's ID. */
  importImage(tar: Readable, label: string, signal: AbortSignal): Promise<string>;
  /**
   * Loads an image archive; returns the engine's words, in which failures may hide.
   * @param platform which platform to unpack; only given to engines that know the option
   */
  loadImage(
    archive: Readable,
    platform: Platform | undefined,
    signal: AbortSignal,
  ): Promise<string>;
}

/** Whether a failed read of an archive says that the container has no such path: in the engine's own words, all of them. */
export function isNotFound(error: unknown, path: string): boolean {
  return (
    error instanceof FlattenError &&
    error.message.includes(`Could not find the file ${path} in container`)
  );
}

/** A platform as the HTTP API's query takes it. */
export function platformQuery(platform: Platform): string {
  const { os, architecture, variant } = platform;
  return encodeURIComponent(
    JSON.stringify({ os, architecture, ...(variant === undefined ? {} : { variant }) }),
  );
}

/** `--platform` with its value, or nothing. */
export function platformArgs(platform: Platform | undefined): string[] {
  return platform === undefined ? [] : ['--platform', formatPlatform(platform)];
}
