// Writes and opens archives of Docker.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempDir } from '../process/temp.ts';
import { type FileMap, layer, tarOf } from './build.ts';
import { type OpenOptions, openText } from './open.ts';

/** Writes an archive; returns its location. */
export function written(bytes: Buffer): string {
  const path = join(tempDir(), 'image.tar');
  writeFileSync(path, bytes);
  return `docker-archive:${path}`;
}

export const openFiles = (files: FileMap, name = '', options: OpenOptions = {}) =>
  openText(`${written(tarOf(files))}${name}`, options);

/** The files of an archive with these images in its `manifest.json`. */
export function withList(list: unknown, files: FileMap = new Map()): FileMap {
  return new Map([...files, ['manifest.json', Buffer.from(JSON.stringify(list))]]);
}

export const TARS = [layer('one'), layer('two')];
