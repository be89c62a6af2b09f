import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/clean/presets.ts';
import { withTime } from '../../src/tar/times.ts';
import { cleaned, countLines, dir, file, rulesOf, symlink } from '../support/tar/cleaning.ts';
import { SPARSE_FORMS } from '../support/tar/sparse.ts';
import { entry, header, pax } from '../support/tar/tar.ts';

const LOGS = { presets: [presetOf('logs')!] };

describe('a log', () => {
  it('is emptied and keeps its mode, owner and time', async () => {
    const owner = { mode: 0o2640, mtime: 99, patches: [[108, '0000145\0']] as const };
    const result = await cleaned(
      LOGS,
      dir('var/log', 0o775),
      file('var/log/app.log', 'x'.repeat(1300), owner),
      file('var/log/a/deep', '7', { typeFlag: '7' }),
      file('var/log2', 'stays'),
    );
    expect(result.entries).toMatchObject([
      { name: 'var/log/', mode: 0o775 },
      { name: 'var/log/app.log', mode: 0o2640, uid: 0o145, mtimeSeconds: 99, data: '' },
      { name: 'var/log/a/deep', data: '' },
      { name: 'var/log2', data: 'stays' },
    ]);
    expect(countLines(result)).toEqual(['logs: 2 1301']);
    expect(result.filter.counts).toEqual({ entries: 4, dataBytes: 5 });
  });

  it('is emptied even if a link points to it, once dropsContentOf has said so', async () => {
    const entries = [symlink('data/last', '../var/log/lastlog'), file('var/log/lastlog', 'x')];
    const rules = rulesOf(LOGS);
    expect(rules.dropsContentOf('var/log/lastlog')).toBe(true);
    const result = await cleaned({ ...LOGS, rules }, ...entries);
    expect(result.entries[1]).toMatchObject({ name: 'var/log/lastlog', data: '' });
    expect(countLines(result)).toContain('logs: 1 1');
    // Otherwise the link spares its target.
    expect((await cleaned(LOGS, ...entries)).entries[1]).toMatchObject({ data: 'x' });
  });

  it('is emptied if its size is in a PAX record, and keeps its other records', async () => {
    const records = { size: '600', uid: '5000000', 'SCHILY.xattr.user.a': 'b' };
    const { entries } = await cleaned(
      LOGS,
      Buffer.concat([
        pax(records),
        header({ name: 'var/log/big' }),
        Buffer.alloc(1024, 'x'),
        entry({ name: 'next' }, 'n'),
      ]),
    );
    expect(entries).toMatchObject([
      { name: 'var/log/big', uid: 5000000, data: '' },
      { name: 'next', data: 'n' },
    ]);
  });

  it.each(Object.entries(SPARSE_FORMS))('is emptied if it is sparse: %s', async (_, tarOf) => {
    const pieces = Array.from({ length: 9 }, (_, at) => [at * 1000, Buffer.from('x')] as const);
    const result = await cleaned(
      LOGS,
      tarOf({ name: 'var/log/lastlog', sizeBytes: 50_000, pieces, header: { mode: 0o640 } }),
      tarOf({ name: 'var/log/holes', sizeBytes: 2000, pieces: [] }),
      entry({ name: 'next' }, 'n'),
    );
    expect(result.entries).toMatchObject([
      { name: 'var/log/lastlog', type: 'file', mode: 0o640, data: '' },
      { name: 'var/log/holes', type: 'file', data: '' },
      { name: 'next', data: 'n' },
    ]);
    expect(countLines(result)).toEqual(['logs: 2 52000']);
  });

  it('is left alone if it is empty or not a regular file', async () => {
    const result = await cleaned(
      LOGS,
      file('var/log/empty'),
      symlink('var/log/access.log', '/dev/stdout'),
      dir('var/log/sub', 0o1733),
      entry({ name: 'var/log/pipe', typeFlag: '6' }),
      entry({ name: 'var/log/null', typeFlag: '3' }),
      file('z'),
    );
    expect(result.observed).toEqual([
      'var/log/empty',
      'var/log/access.log > /dev/stdout',
      'var/log/sub/',
      'var/log/pipe',
      'var/log/null',
      'z',
    ]);
    expect(countLines(result)).toEqual(['logs: 0 0']);
  });

  it('is kept if a pattern of the user keeps it, or if it is in a volume', async () => {
    const { entries } = await cleaned(
      { ...LOGS, excludes: '!var/log/stays', volumes: ['/var/log/db'] },
      file('var/log/stays', '1'),
      file('var/log/db/x', '2'),
      file('var/log/goes', '3'),
    );
    expect(entries.map(({ data }) => data)).toEqual(['1', '2', '']);
  });

  it('is emptied with the time from the engine’s decision', async () => {
    const { entries } = await cleaned(
      { ...LOGS, decide: (seen) => ({ head: withTime(seen, 5) }) },
      file('var/log/a', 'data', { mtime: 99 }),
    );
    expect(entries).toMatchObject([{ mtimeSeconds: 5, data: '' }]);
  });

  it('is written after the directories that it keeps', async () => {
    const { entries } = await cleaned(
      { ...LOGS, excludes: 'var/log/d*\n!var/log/d/x' },
      dir('var/log/d', 0o700),
      file('var/log/d/x', '1'),
      file('var/log/d/y', '2'),
    );
    expect(entries).toMatchObject([
      { name: 'var/log/d/', mode: 0o700 },
      { name: 'var/log/d/x', data: '1' },
    ]);
  });

  it('keeps a dropped directory around it, and is emptied', async () => {
    const { presets } = LOGS;
    const held = { ...presets[0]!, owned: ['var/log/d', '!var/log/d/x'] };
    const { entries } = await cleaned(
      { presets: [held] },
      dir('var/log/d', 0o700),
      file('var/log/d/x', '1'),
    );
    expect(entries).toMatchObject([
      { name: 'var/log/d/', mode: 0o700 },
      { name: 'var/log/d/x', data: '' },
    ]);
  });
});
