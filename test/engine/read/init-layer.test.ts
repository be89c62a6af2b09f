import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import type { Engine } from '../../../src/engine/client/engine.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import {
  originalsFromImage,
  ruleFromOriginals,
  ruleFromTimes,
} from '../../../src/engine/read/init-layer.ts';
import type { TarEntry, Verdict } from '../../../src/tar/entry.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { contentOf, NEVER, streamOf } from '../../support/tar/streams.ts';
import { archive, end, entry, pax } from '../../support/tar/tar.ts';

const MADE = [
  '.dockerenv',
  'dev/console',
  'dev/pts/',
  'dev/shm/',
  'proc/',
  'sys/',
  'etc/hosts',
  'etc/hostname',
  'etc/resolv.conf',
  'etc/mtab',
];

/** Where the viewer mounts the image, which differs each time. */
const MOUNT = '/docker-flatten-0123456789abcdef';

/** Applies a rule to entries. */
async function ruled(rule: (entry: TarEntry) => Verdict, ...entries: Buffer[]): Promise<Buffer> {
  const filter = new TarFilter(rule);
  filter.end(archive(...entries));
  const output = await contentOf(filter);
  return output.subarray(0, output.length - end().length);
}

/** An engine that has paths of an image, as archives of one entry each. */
function sessionWith(paths: Readonly<Record<string, Buffer>>): Engine {
  const transport = new HttpTransport('/no/such.sock', '1.48');
  transport.readArchive = async (_container, path) => {
    const text = path.toString();
    const found = text.startsWith(`${MOUNT}/`) ? paths[text.slice(MOUNT.length + 1)] : undefined;
    if (found === undefined)
      throw new FlattenError('ENGINE_FAILED', `Could not find the file ${path} in container x`, {
        hint: 'do so',
      });
    return streamOf(archive(found), 100);
  };
  return { transport } as unknown as Engine;
}

async function imageRule(paths: Readonly<Record<string, Buffer>>, touchedUntil = Infinity) {
  const originals = await originalsFromImage(sessionWith(paths).transport, 'viewer', MOUNT, NEVER);
  return ruleFromOriginals(originals, touchedUntil);
}

describe('ruleFromOriginals', () => {
  it.each(MADE)('drops %s if the image does not have it', async (name) => {
    const rule = await imageRule({});
    const typeFlag = name.endsWith('/') ? '5' : '0';
    expect((await ruled(rule, entry({ name, typeFlag }))).length).toBe(0);
    expect((await ruled(rule, entry({ name: `./${name}`, typeFlag }))).length).toBe(0);
  });

  it('restores a file of the image, with its full path', async () => {
    const original = Buffer.concat([
      pax({ 'SCHILY.xattr.user.a': 'b' }),
      entry({ name: 'hosts', mode: 0o640, mtime: 7 }, '127.0.0.1 me\n'),
    ]);
    const rule = await imageRule({ 'etc/hosts': original });
    const made = entry({ name: 'etc/hosts', mode: 0o755, mtime: 99 });
    const expected = Buffer.concat([
      pax({ 'SCHILY.xattr.user.a': 'b' }),
      entry({ name: 'etc/hosts', mode: 0o640, mtime: 7 }, '127.0.0.1 me\n'),
    ]);
    expect((await ruled(rule, made)).equals(expected)).toBe(true);
  });

  it('restores a link', async () => {
    const spec = { typeFlag: '2', linkName: '/proc/mounts', mtime: 7 } as const;
    const rule = await imageRule({ 'etc/mtab': entry({ name: 'mtab', ...spec }) });
    const made = entry({ name: 'etc/mtab', typeFlag: '2', linkName: '/proc/mounts', mtime: 99 });
    expect((await ruled(rule, made)).equals(entry({ name: 'etc/mtab', ...spec }))).toBe(true);
  });

  it.each(['dev', 'etc'])(
    'gives %s the time that it has in the image, and keeps the rest',
    async (name) => {
      const rule = await imageRule({
        [name]: entry({ name: `${name}/`, typeFlag: '5', mtime: 7 }),
      });
      const made = Buffer.concat([
        pax({ 'SCHILY.xattr.user.a': 'b' }),
        entry({ name: `${name}/`, typeFlag: '5', mode: 0o711, mtime: 99 }),
      ]);
      const expected = Buffer.concat([
        pax({ 'SCHILY.xattr.user.a': 'b' }),
        entry({ name: `${name}/`, typeFlag: '5', mode: 0o711, mtime: 7 }),
      ]);
      expect((await ruled(rule, made)).equals(expected)).toBe(true);
    },
  );

  it.each(['dev', 'etc'])(
    'leaves the time of %s where more than the creation changed it',
    async (name) => {
      const dir = (mtime: number) => entry({ name: `${name}/`, typeFlag: '5', mtime });
      const rule = await imageRule({ [name]: dir(7) }, 1000);
      expect((await ruled(rule, dir(1000))).equals(dir(7))).toBe(true);
      expect((await ruled(rule, dir(1001))).equals(dir(1001))).toBe(true);
    },
  );

  it('also removes a directory’s time in a PAX record, which would take precedence', async () => {
    const dir = (mtime: number) => entry({ name: 'etc/', typeFlag: '5', mtime });
    const rule = await imageRule({ etc: dir(7) });
    const made = Buffer.concat([pax({ mtime: '99.5' }), dir(99)]);
    expect((await ruled(rule, made)).equals(dir(7))).toBe(true);
  });

  it('keeps directories that the image has and all other paths', async () => {
    const rule = await imageRule({ proc: entry({ name: 'proc/', typeFlag: '5', mtime: 7 }) });
    const kept = [
      entry({ name: 'proc/', typeFlag: '5', mtime: 8 }),
      entry({ name: 'etc/passwd', mtime: 9 }, 'x'),
      entry({ name: 'srv/etc/hosts' }, 'x'),
      entry({ name: 'etc/hosts.allow' }, 'x'),
    ];
    expect((await ruled(rule, ...kept)).equals(Buffer.concat(kept))).toBe(true);
  });

  it('fails if the engine fails for another reason', async () => {
    const engine = sessionWith({});
    engine.transport.readArchive = async () => {
      throw new FlattenError('NO_SPACE', 'full', { hint: 'do so' });
    };
    expect(
      (await failureOf(originalsFromImage(engine.transport, 'viewer', MOUNT, NEVER))).code,
    ).toBe('NO_SPACE');
  });
});

describe('ruleFromTimes', () => {
  const rule = ruleFromTimes(1000, 5, Infinity, new MemoryLog());

  it.each(MADE)(
    'drops %s when it is as new as the container, and keeps it when it is older',
    async (name) => {
      expect((await ruled(rule, entry({ name, mtime: 1000 }))).length).toBe(0);
      expect((await ruled(rule, entry({ name, mtime: 2000 }))).length).toBe(0);
      const old = entry({ name, mtime: 999 });
      expect((await ruled(rule, old)).equals(old)).toBe(true);
    },
  );

  it('gives touched parents a fixed time and keeps the times of others', async () => {
    const dir = (mtime: number) => entry({ name: 'etc/', typeFlag: '5', mtime });
    expect((await ruled(rule, dir(1000))).equals(dir(5))).toBe(true);
    expect((await ruled(rule, dir(999))).equals(dir(999))).toBe(true);
  });

  it('keeps the time of a parent that something else changed later', async () => {
    const until = ruleFromTimes(1000, 5, 1002, new MemoryLog());
    const dir = (mtime: number) => entry({ name: 'dev/', typeFlag: '5', mtime });
    expect((await ruled(until, dir(1002))).equals(dir(5))).toBe(true);
    expect((await ruled(until, dir(1003))).equals(dir(1003))).toBe(true);
    // What was made with the container is dropped, however late it is.
    expect((await ruled(until, entry({ name: 'etc/hosts', mtime: 1003 }))).length).toBe(0);
  });

  it('keeps other paths, however new they are', async () => {
    const kept = entry({ name: 'etc/passwd', mtime: 5000 }, 'x');
    expect((await ruled(rule, kept)).equals(kept)).toBe(true);
  });

  it('logs what it drops', async () => {
    const log = new MemoryLog();
    await ruled(ruleFromTimes(0, 0, Infinity, log), entry({ name: 'etc/hosts' }));
    expect(log.lines.join()).toContain('etc/hosts');
  });
});
