import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import type { Transport } from '../../../src/engine/client/transport.ts';
import { droppedLogs, emptyLogs } from '../../../src/engine/read/huge-logs.ts';
import type { TarEntry } from '../../../src/tar/entry.ts';
import { entryFacts } from '../../../src/tar/facts.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { contentOf, endless, NEVER, streamOf } from '../../support/tar/streams.ts';
import { entry, type HeaderSpec, header, pax } from '../../support/tar/tar.ts';

const HUGE = 300 * 1024 ** 3;
const DIRECTORIES = { var: { typeFlag: '5' }, 'var/log': { typeFlag: '5', mtime: 5 } } as const;

/** An image, mounted at /m, with these headers of entries, whose data never ends. */
function imageWith(paths: Readonly<Record<string, HeaderSpec>>): Pick<Transport, 'readArchive'> {
  return {
    readArchive: async (_id, path) => {
      const spec = paths[path.toString().slice('/m/'.length)];
      if (spec === undefined)
        throw new FlattenError('ENGINE_FAILED', `Could not find the file ${path} in container x`, {
          hint: 'do so',
        });
      const last = path.toString().replace(/.*\//, '');
      const size = (spec.sizeBytes ?? 0) > 0 ? pax({ size: String(spec.sizeBytes) }) : undefined;
      const head = Buffer.concat([
        ...(size === undefined ? [] : [size]),
        header({ ...spec, name: last, sizeBytes: 0 }),
      ]);
      const stream = (async function* () {
        yield* streamOf(head);
        yield* endless();
      })();
      return Readable.from(stream);
    },
  };
}

const found = (paths: Readonly<Record<string, HeaderSpec>>, goes = true) =>
  droppedLogs(imageWith(paths), { id: 'viewer', mountPath: '/m' }, async () => goes, NEVER);

describe('droppedLogs', () => {
  it('finds huge logs by their headers', async () => {
    const logs = await found({
      ...DIRECTORIES,
      'var/log/lastlog': { sizeBytes: HUGE },
      'var/log/faillog': { sizeBytes: 2 * 1024 ** 3 },
      'var/log/wtmp': { sizeBytes: 1024 ** 3 - 1 },
    });
    expect(logs.map(({ path, entry: { sizeBytes } }) => [path, sizeBytes])).toEqual([
      ['var/log/lastlog', HUGE],
      ['var/log/faillog', 2 * 1024 ** 3],
    ]);
  });

  it('ignores those that rules keep', async () => {
    expect(await found({ ...DIRECTORIES, 'var/log/lastlog': { sizeBytes: HUGE } }, false)).toEqual(
      [],
    );
  });

  it.each([
    ['var', { ...DIRECTORIES, var: { typeFlag: '2', linkName: 'mnt' } }],
    ['var/log', { ...DIRECTORIES, 'var/log': { typeFlag: '2', linkName: '/mnt' } }],
    ['nothing', {}],
  ])('finds none below what is not a directory: %s', async (_name, paths) => {
    expect(await found({ ...paths, 'var/log/lastlog': { sizeBytes: HUGE } })).toEqual([]);
  });
});

describe('emptyLogs', () => {
  it('writes the files without their content, and their directory as it was', async () => {
    const logs = await found({
      ...DIRECTORIES,
      'var/log/lastlog': { sizeBytes: HUGE, mode: 0o664, uid: 3, gid: 43, mtime: 77 },
    });
    let written: Buffer = Buffer.alloc(0);
    const transport = {
      writeArchive: async (_id: string, tar: AsyncIterable<unknown>) => {
        written = await contentOf(tar);
      },
    };
    await emptyLogs(transport as unknown as Transport, 'own', logs, NEVER);
    const seen: TarEntry[] = [];
    const filter = new TarFilter((one) => {
      seen.push({ ...one, name: Buffer.from(one.name), header: Buffer.from(one.header) });
      return 'drop';
    });
    filter.end(written);
    await contentOf(filter);
    const told = seen.map((one) => {
      const { mode, uid, gid, mtimeSeconds } = entryFacts(one);
      return [one.name.toString(), one.typeFlag, one.sizeBytes, mode, uid, gid, mtimeSeconds];
    });
    const directory = entryFacts({ extensions: [], header: entry({ typeFlag: '5', mtime: 5 }) });
    expect(told).toEqual([
      ['var/log/', '5', 0, directory.mode, directory.uid, directory.gid, 5],
      ['var/log/lastlog', '0', 0, 0o664, 3, 43, 77],
    ]);
  });
});
