import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { entryFacts } from '../../src/tar/facts.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { applyTimeRule, withTime } from '../../src/tar/times.ts';
import { failureOf } from '../support/process/errors.ts';
import {
  cleaned,
  countLines,
  dir,
  file,
  hardLink,
  preset,
  rulesOf,
} from '../support/tar/cleaning.ts';
import { headOf } from '../support/tar/heads.ts';
import { NEVER, streamOf } from '../support/tar/streams.ts';
import { archive, end, header, pax } from '../support/tar/tar.ts';

const PRESETS = { presets: [preset({ owned: ['cache/*'], empties: ['log/**'] })] };
const LONG = `bin/${'n'.repeat(140)}`;
const NOT_UTF8 = 'bin/caf\xe9\xff';

describe('a hard link whose first name was dropped', () => {
  it('gets the content, which is fetched once for all links', async () => {
    const result = await cleaned(
      {
        ...PRESETS,
        paths: { 'cache/d/tool': archive(file('tool', '#!tool', { mode: 0o4755, mtime: 9 })) },
      },
      dir('cache/d'),
      file('cache/d/tool', '#!tool', { mode: 0o4755, mtime: 9 }),
      file('cache/d/other', 'gone'),
      hardLink('bin/a', 'cache/d/tool'),
      hardLink('bin/b', 'cache/d/tool'),
      file('bin/plain', 'x'),
      hardLink('bin/c', 'cache/d/tool'),
    );
    expect(result.requested).toEqual(['cache/d/tool']);
    expect(result.entries.map(({ name, type, link, data }) => [name, type, link, data])).toEqual([
      ['bin/plain', 'file', '', 'x'],
      ['bin/a', 'file', '', '#!tool'],
      ['bin/b', 'link', 'bin/a', ''],
      ['bin/c', 'link', 'bin/a', ''],
    ]);
    expect(result.entries[1]).toMatchObject({ mode: 0o4755, mtimeSeconds: 9 });
    expect(result.observed).toEqual(['bin/plain', 'bin/a', 'bin/b > bin/a', 'bin/c > bin/a']);
    // Both files and the directory were dropped; the content of one was restored.
    expect(countLines(result)).toEqual(['mine: 3 4']);
    expect(result.rules.appended).toEqual({ entries: 3, dataBytes: 6 });
    expect(result.filter.counts).toEqual({ entries: 1, dataBytes: 1 });
  });

  it('is not fetched if the links are dropped too', async () => {
    const result = await cleaned(
      PRESETS,
      file('cache/a', 'data'),
      hardLink('cache/b', 'cache/a'),
      file('bin/c'),
    );
    expect(result.requested).toEqual([]);
    expect(result.names).toEqual(['bin/c']);
    expect(countLines(result)).toEqual(['mine: 2 4']);
  });

  it('remains a link if its first name is kept, whatever happens to other links', async () => {
    const result = await cleaned(
      { ...PRESETS, excludes: '!cache/b' },
      file('bin/a', 'data'),
      hardLink('cache/a', 'bin/a'),
      hardLink('cache/b', 'bin/a'),
      hardLink('usr', './bin/a'),
    );
    expect(result.requested).toEqual([]);
    expect(result.observed).toEqual(['bin/a', 'cache/b > bin/a', 'usr > ./bin/a']);
    expect(countLines(result)).toEqual(['mine: 1 0']);
  });

  it.each([
    ['over 100 bytes', LONG],
    ['that are not UTF-8', NOT_UTF8],
  ])('has names %s', async (_, name) => {
    const target = `cache/${name.slice(4)}-target`;
    const paths = {
      [target]: archive(file(target.slice(6), 'data')),
      cache: archive(dir('cache'), file('cache/other'), file(target, 'data')),
    };
    const result = await cleaned(
      { ...PRESETS, paths },
      file(target, 'data'),
      hardLink(name, target),
      hardLink(`${name}2`, target),
    );
    // An old engine does not find paths whose last component is not UTF-8.
    expect(result.requested).toEqual([name === NOT_UTF8 ? 'cache' : target]);
    expect(result.observed).toEqual([name, `${name}2 > ${name}`]);
    // Not every tar reader accepts names that are not UTF-8.
    if (name === LONG)
      expect(result.entries.map((one) => [one.name, one.link, one.data])).toEqual([
        [name, '', 'data'],
        [`${name}2`, name, ''],
      ]);
  });

  it('has a name in a PAX record, as engines write it', async () => {
    const result = await cleaned(
      { ...PRESETS, paths: { 'cache/f': archive(file('f', 'data')) } },
      file('cache/f', 'data'),
      Buffer.concat([pax({ path: LONG, linkpath: 'cache/f' }), hardLink('short', 'elsewhere')]),
      Buffer.concat([pax({ path: 'bin/ü', linkpath: 'cache/f' }), hardLink('u', 'elsewhere')]),
    );
    expect(result.entries.map(({ name, link, data }) => [name, link, data])).toEqual([
      [LONG, '', 'data'],
      ['bin/ü', LONG, ''],
    ]);
  });

  it.each([
    ['one by one if there are few', 8, ['home/a/cache/f0']],
    ['by their directory if there are many', 9, ['home/a/cache']],
    ['by each place’s directory', 20, ['home/a/cache', 'usr/cache']],
  ])('is requested %s', async (_, count, firstAsked) => {
    const targets = Array.from({ length: count }, (__, at) =>
      at < 10 ? `home/a/cache/f${at}` : `usr/cache/f${at}`,
    );
    const nameOf = (path: string) => path.replaceAll('/', '-');
    const below = (top: string) =>
      archive(
        dir('cache'),
        file('cache/not-wanted', 'no'),
        ...targets
          .filter((path) => path.startsWith(top))
          .map((path) => file(path.slice(top.length), path)),
      );
    const result = await cleaned(
      {
        excludes: '**/cache',
        paths: {
          'home/a/cache': below('home/a/'),
          'usr/cache': below('usr/'),
          ...Object.fromEntries(
            targets.map((path) => [path, archive(file(path.replace(/.*\//, ''), path))]),
          ),
        },
      },
      file('app'),
      ...targets.map((path) => file(path, path)),
      ...targets.map((path) => hardLink(`bin/${nameOf(path)}`, path)),
      ...targets.map((path) => hardLink(`bin2/${nameOf(path)}`, path)),
    );
    expect(result.requested.slice(0, firstAsked.length)).toEqual(firstAsked);
    expect(result.requested).toHaveLength(count === 8 ? 8 : firstAsked.length);
    const files = new Map(result.entries.slice(1).map((one) => [one.name, one.data || one.link]));
    expect(files).toEqual(
      new Map(
        targets.flatMap((path) => [
          [`bin/${nameOf(path)}`, path],
          [`bin2/${nameOf(path)}`, `bin/${nameOf(path)}`],
        ]),
      ),
    );
    // Dropping them saves no bytes.
    expect(countLines(result)).toEqual([`**/cache: ${count} 0`]);
  });

  it('waits for each content separately', async () => {
    const { entries, requested } = await cleaned(
      {
        ...PRESETS,
        paths: { 'cache/a': archive(file('a', '1')), 'cache/b': archive(file('b', '22')) },
      },
      file('cache/a', '1'),
      file('cache/b', '22'),
      hardLink('x', 'cache/b'),
      hardLink('y', 'cache/a'),
      hardLink('z', 'cache/b'),
    );
    expect(requested).toEqual(['cache/b', 'cache/a']);
    expect(entries.map(({ name, link, data }) => [name, link, data])).toEqual([
      ['x', '', '22'],
      ['z', 'x', ''],
      ['y', '', '1'],
    ]);
  });

  it('has the times of the rest of the stream, and so have its directories', async () => {
    const retime = (seconds: number) => Math.min(seconds, 1000);
    const late = { mtime: 2000 };
    const { entries } = await cleaned(
      {
        ...PRESETS,
        excludes: '!cache/d/link*',
        paths: { 'cache/a': archive(file('a', 'data', late)) },
        retime: (head) => applyTimeRule(head, retime),
      },
      file('cache/a', 'data', late),
      dir('cache/d', 0o700, late),
      hardLink('cache/d/link1', 'cache/a', late),
      hardLink('cache/d/link2', 'cache/a', late),
    );
    expect(entries.map(({ name, mtimeSeconds }) => [name, mtimeSeconds])).toEqual([
      ['cache/d/', 1000],
      ['cache/d/link1', 1000],
      ['cache/d/link2', 1000],
    ]);
  });

  it('is passed to the engine’s decision under its new name', async () => {
    const seen: string[] = [];
    const { entries } = await cleaned(
      {
        ...PRESETS,
        paths: { 'cache/a': archive(file('a', 'data')) },
        decide: (entry) => {
          seen.push(entry.name.toString());
          return { head: withTime(entry, 44) };
        },
        retime: (head) => applyTimeRule(head, (seconds) => seconds + 1),
      },
      file('cache/a', 'data'),
      hardLink('bin', 'cache/a'),
    );
    expect(seen).toEqual(['cache/a', 'bin', 'bin']);
    expect(entries).toMatchObject([{ name: 'bin', mtimeSeconds: 45, data: 'data' }]);
  });

  it.each([
    ['no entry', []],
    ['two entries', [file('a', '1'), file('a', '2')]],
  ])('fails if the engine returns %s', async (_, parts) => {
    const failure = await failureOf(
      cleaned(
        { ...PRESETS, paths: { 'cache/a': archive(...parts) } },
        file('cache/a', 'data'),
        hardLink('bin/a', 'cache/a'),
      ),
    );
    expect(failure).toMatchObject({ code: 'CHECK_FAILED' });
    expect(failure.message).toMatch(/cache\/a.*bin\/a.*did not return a single file/);
  });

  it('fails if it cannot be fetched, or if its stream is truncated', async () => {
    const parts = [file('cache/a', 'data'), hardLink('bin/a', 'cache/a')];
    await expect(cleaned(PRESETS, ...parts)).rejects.toThrow('there is nothing at cache/a');
    const cut = { 'cache/a': archive(file('a', 'data')).subarray(0, 1024) };
    const failure = await failureOf(cleaned({ ...PRESETS, paths: cut }, ...parts));
    expect(failure).toMatchObject({ code: 'TAR_TRUNCATED' });
  });

  it('is fetched with back-pressure', async () => {
    const sizeBytes = 48 * 1024 * 1024;
    let given = 0;
    async function* content() {
      yield header({ name: 'big', sizeBytes });
      const piece = Buffer.alloc(65536, 'x');
      for (; given < sizeBytes; given += piece.length) yield piece;
      yield end();
    }
    const rules = rulesOf(PRESETS);
    const openPath = async () => Readable.from(content(), { objectMode: false });
    const reader = { openPath, isNotFound: () => false, decide: () => 'keep' as const };
    const filter = new TarFilter((seen) => rules.decide(seen, 'keep'), undefined, {
      appendix: () =>
        rules.appendix({ reader, retime: (head) => head, observer: undefined, signal: NEVER }),
    });
    const source = streamOf(archive(file('cache/big', 'x'), hardLink('bin', 'cache/big')));
    let taken = 0;
    let most = 0;
    for await (const part of source.pipe(filter)) {
      taken += (part as Buffer).length;
      most = Math.max(most, filter.readableLength);
      expect(given - taken).toBeLessThan(24 * 1024 * 1024);
      await new Promise(setImmediate);
    }
    expect(taken).toBe(sizeBytes + 512 + 1024);
    expect(most).toBeLessThan(18 * 1024 * 1024);
    expect(rules.appended).toEqual({ entries: 1, dataBytes: sizeBytes });
  });

  it('is refused beyond a hundred thousand', () => {
    const rules = rulesOf(PRESETS);
    const head = headOf(hardLink('bin/a', 'cache/a'));
    const link = { ...head, name: Buffer.from('bin/a'), typeFlag: '1', sizeBytes: 0 };
    expect(entryFacts(link).link.toString()).toBe('cache/a');
    for (let count = 0; count < 100_000; count++)
      if (rules.decide(link, 'keep') !== 'drop') throw new Error('it does not wait');
    expect(() => rules.decide(link, 'keep')).toThrow(/More than 100000 hard links.*mine/);
  });
});

describe('a hard link whose first name was emptied', () => {
  const LOG = { ...PRESETS, paths: { 'log/a': archive(file('a', 'line')) } };

  it('gets the content if it is not a log', async () => {
    const result = await cleaned(LOG, dir('log'), file('log/a', 'line'), hardLink('srv', 'log/a'));
    expect(result.entries.map(({ name, type, data }) => [name, type, data])).toEqual([
      ['log/', 'directory', ''],
      ['log/a', 'file', ''],
      ['srv', 'file', 'line'],
    ]);
    expect(countLines(result)).toEqual(['mine: 1 0']);
  });

  it('remains a link if it is a log too', async () => {
    const result = await cleaned(LOG, file('log/a', 'line'), hardLink('log/b', 'log/a'));
    expect(result.requested).toEqual([]);
    expect(result.observed).toEqual(['log/a', 'log/b > log/a']);
    expect(countLines(result)).toEqual(['mine: 1 4']);
  });
});
