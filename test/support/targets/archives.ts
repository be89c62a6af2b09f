// Reads the files of archives that targets have written.
import { createReadStream } from 'node:fs';
import { extract } from 'tar-stream';
import { contentOf } from '../tar/streams.ts';

/** A location without a name for the image. */
export const NO_NAME_YET = { reference: undefined, index: undefined } as const;

/** Returns the files of an archive by their names. */
export async function filesOf(path: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const entry of createReadStream(path).pipe(extract()))
    files.set(entry.header.name, await contentOf(entry));
  return files;
}

/** A file of an archive as JSON, and the path of a blob. */
export const json = (files: Map<string, Buffer>, path: string) =>
  JSON.parse(String(files.get(path)));
export const blob = (digest: string) => `blobs/${digest.replace(':', '/')}`;
