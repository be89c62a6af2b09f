// Entries of layers in a short form: attributes have defaults, so that a test names only what it is about.
import { archive, entry, gnuLong, type HeaderSpec, pax } from '../tar/tar.ts';

/** The default time of an entry. */
export const USUAL_SECONDS = 1000;

export interface EntryOptions extends HeaderSpec {
  /** Records of a PAX header in front. */
  readonly pax?: Readonly<Record<string, string | Buffer>>;
}

function one(spec: EntryOptions, data: string | Buffer = ''): Buffer {
  const { pax: records, ...rest } = spec;
  const name = Buffer.from((spec.name ?? '') as string);
  const long = name.length > 100 && records?.['path'] === undefined ? [gnuLong('L', name)] : [];
  const head = records === undefined ? [] : [pax(records)];
  return Buffer.concat([...long, ...head, entry({ mtime: USUAL_SECONDS, ...rest }, data)]);
}

/** A file, a directory, a symbolic link, a hard link. */
export const file = (name: string, data: string | Buffer = '', more: EntryOptions = {}) =>
  one({ name, ...more }, data);
export const dir = (name: string, more: EntryOptions = {}) =>
  one({
    name: name === '' || name.endsWith('/') ? name : `${name}/`,
    typeFlag: '5',
    mode: 0o755,
    ...more,
  });
export const sym = (name: string, linkName: string, more: EntryOptions = {}) =>
  one({ name, typeFlag: '2', mode: 0o777, linkName, ...more });
export const hard = (name: string, linkName: string, more: EntryOptions = {}) =>
  one({ name, typeFlag: '1', linkName, ...more });

/** A device node, or with type 6 a FIFO. */
export const device = (name: string, typeFlag: '3' | '4' | '6', major = 0, minor = 0) => {
  const digits = (value: number) => `${value.toString(8).padStart(7, '0')}\0`;
  const patches = [
    [329, digits(major)],
    [337, digits(minor)],
  ] as const;
  return one({ name, typeFlag, patches });
};

/** A whiteout of a path, and one of everything that lower layers have in a directory. */
export const gone = (path: string) => {
  const slash = path.lastIndexOf('/') + 1;
  return one({ name: `${path.slice(0, slash)}.wh.${path.slice(slash)}` });
};
export const opaque = (directory: string) =>
  one({ name: `${directory === '' ? '' : `${directory}/`}.wh..wh..opq` });

/** A layer's tar stream. */
export const layer = (...entries: readonly Buffer[]) => archive(...entries);
