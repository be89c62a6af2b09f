// Opens OCI image layouts as directories and as archives.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { failureOf } from '../process/errors.ts';
import { tempDir } from '../process/temp.ts';
import { type FileMap, tarOf, writeFiles } from './build.ts';
import { type OpenOptions, openText } from './open.ts';

/** Writes a layout as a directory and as an archive; returns both locations. */
export function written(files: FileMap): string[] {
  const directory = tempDir();
  writeFiles(join(directory, 'layout'), files);
  writeFileSync(join(directory, 'layout.tar'), tarOf(files));
  return [`oci:${directory}/layout`, `oci-archive:${directory}/layout.tar`];
}

/** Opens a layout in both forms, which must give the same; returns the first. */
export async function opened(files: FileMap, name = '', options: OpenOptions = {}) {
  const sets = [];
  for (const location of written(files)) sets.push(await openText(`${location}${name}`, options));
  const [first, second] = sets;
  if (first === undefined || second === undefined) throw new Error('nothing was opened');
  expect(second.images.map(({ manifest }) => manifest)).toEqual(
    first.images.map(({ manifest }) => manifest),
  );
  expect(second.notices.length).toBe(first.notices.length);
  return first;
}

/** Returns the error of opening a layout, which must be the same in both forms. */
export async function refused(files: FileMap, name = '', options: OpenOptions = {}) {
  const errors = [];
  for (const location of written(files))
    errors.push(await failureOf(openText(`${location}${name}`, options)));
  expect(errors[1]?.code).toBe(errors[0]?.code);
  return errors[0] as NonNullable<(typeof errors)[0]>;
}

export const platformsOf = (set: Awaited<ReturnType<typeof opened>>) =>
  set.images.map(({ platform }) =>
    [platform.os, platform.architecture, platform.variant].filter(Boolean).join('/'),
  );
