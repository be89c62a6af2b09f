import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import type { Transport } from '../../../src/engine/client/transport.ts';
import { openFileStreams } from '../../../src/engine/read/owners.ts';
import { entryFacts } from '../../../src/tar/facts.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { contentOf, NEVER, streamOf } from '../../support/tar/streams.ts';
import { archive, entry, header, pax } from '../../support/tar/tar.ts';

/** The machine's first ID of each kind, and how many are mapped. */
const FIRST = { uid: 100_000, gid: 900_000 };
const COUNT = { uid: 65_536, gid: 1000 };

type Paths = Readonly<Record<string, Buffer>>;

/** A transport of an engine that maps owners and shows paths with the machine's IDs. */
function carrierWith(paths: Paths, exported: Buffer): Transport {
  const transport = new HttpTransport('/no/such.sock', '1.48');
  const written = new Map<string, Buffer[]>();
  transport.writeArchive = async (_container, tar) => {
    let refused: number | undefined;
    const filter = new TarFilter((one) => {
      const name = one.name.toString();
      const { uid, gid, typeFlag } = entryFacts(one);
      refused ??= uid >= COUNT.uid || gid >= COUNT.gid ? Math.max(uid, gid) : undefined;
      if (refused !== undefined) return 'drop';
      const owners = { uid: FIRST.uid + uid, gid: FIRST.gid + gid };
      const [directory = ''] = name.split('/');
      const made = typeFlag === '5' ? [] : (written.get(directory) ?? []);
      written.set(directory, [...made, entry({ name, typeFlag, ...owners })]);
      return 'drop';
    });
    await contentOf(tar.pipe(filter));
    if (refused !== undefined)
      throw new FlattenError(
        'ENGINE_FAILED',
        `container ID ${refused} cannot be mapped to a host ID`,
        { hint: 'do so' },
      );
  };
  transport.readArchive = async (_container, path) => {
    const text = path.toString();
    const found = paths[text] ?? Buffer.concat(written.get(text.slice(1)) ?? []);
    if (found.length === 0)
      throw new FlattenError('ENGINE_FAILED', `Could not find the file ${path} in container x`, {
        hint: 'do so',
      });
    return streamOf(archive(found), 700);
  };
  transport.exportContainer = async () => streamOf(exported, 700);
  return transport;
}

async function streamsOf(paths: Paths = {}, exported = archive()) {
  const docker = fakeDocker(`echo "$1" >> "$NOTES/calls"; echo ${'c'.repeat(64)}`);
  const transport = carrierWith(paths, exported);
  const engine = sessionWith(new Docker(), { transport, mapsOwners: true });
  return { files: await openFileStreams(engine, imageWith({})), docker };
}

/** Lists entries as names and owners. */
async function ownersIn(tar: NodeJS.ReadableStream): Promise<string[]> {
  const seen: string[] = [];
  const filter = new TarFilter((one) => {
    const { uid, gid } = entryFacts(one);
    seen.push(`${one.name} ${uid}:${gid}`);
    return 'drop';
  });
  tar.on('error', (error) => filter.destroy(error));
  await contentOf(tar.pipe(filter));
  return seen;
}

describe('openFileStreams', () => {
  it('does not change or ask anything if the engine maps no owners', async () => {
    const docker = fakeDocker('echo "$1" >> "$NOTES/calls"');
    const engine = sessionWith(new Docker(), { mapsOwners: false });
    const files = await openFileStreams(engine, imageWith({}));
    expect(files).toBe(engine.transport);
    expect(docker.note('calls')).toBeUndefined();
  });

  it('shows the image’s owners, with separate maps for users and groups', async () => {
    const shown = Buffer.concat([
      entry({ name: 'm/', typeFlag: '5', uid: 100_000, gid: 900_000 }),
      entry({ name: 'm/a', uid: 165_535, gid: 900_999 }, 'data'),
      header({ name: 'm/hard', typeFlag: '1', linkName: 'm/a', uid: 165_535, gid: 900_999 }),
      pax({ gid: '900007', path: 'm/b' }),
      entry({ name: 'x', uid: 100_001 }, 'more'),
    ]);
    const { files, docker } = await streamsOf({ '/m': shown });
    const seen = await ownersIn(await files.readArchive('x', '/m', NEVER));
    expect(seen).toEqual(['m/ 0:0', 'm/a 65535:999', 'm/hard 65535:999', 'm/b 1:7']);
    // The files that were written to find the map are gone.
    expect(docker.note('calls')).toBe('create\nrm\n');
  });

  it("takes files of the machine's root for root's, since the engine made them", async () => {
    const made = entry({ name: 'mtab', typeFlag: '2', uid: 0, gid: 0 });
    const { files } = await streamsOf({ '/etc/mtab': made });
    expect(await ownersIn(await files.readArchive('x', '/etc/mtab', NEVER))).toEqual(['mtab 0:0']);
  });

  it.each([
    ['below', 99_999],
    ['above', 165_536],
  ])('fails on an owner %s the mapped range, and names the file', async (_where, uid) => {
    const { files } = await streamsOf({ '/m': entry({ name: 'm', uid, gid: 900_000 }) });
    const failure = await failureOf(ownersIn(await files.readArchive('x', '/m', NEVER)));
    expect([failure.code, failure.message]).toEqual([
      'UNSUPPORTED_ENGINE',
      expect.stringContaining(`"m": it belongs to ${uid} on the engine's machine`),
    ]);
  });

  it('restores the link that an export omits, unless it exists or was deleted', async () => {
    const link = entry({ name: 'mtab', typeFlag: '2', linkName: '/proc/mounts' });
    const others = [
      entry({ name: 'etc/', typeFlag: '5' }),
      entry({ name: 'etc/passwd', uid: 7 }, 'x'),
    ];
    const exportOf = async (paths: Paths, ...entries: Buffer[]) => {
      const { files } = await streamsOf(paths, archive(...entries));
      return ownersIn(await files.exportContainer('x', NEVER));
    };
    const plain = ['etc/ 0:0', 'etc/passwd 7:0'];
    expect(await exportOf({ '/etc/mtab': link }, ...others)).toEqual([...plain, 'etc/mtab 0:0']);
    const whole = [...others, entry({ name: 'etc/mtab', uid: 3 })];
    expect(await exportOf({ '/etc/mtab': link }, ...whole)).toEqual([...plain, 'etc/mtab 3:0']);
    expect(await exportOf({}, ...others)).toEqual(plain);
  });
});
