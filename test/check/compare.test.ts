// Images that are read in different ways: which name of a hard-linked file comes first, and what an engine hides.
import { describe, expect, it } from 'vitest';
import { verifyLayers, verifyWritten } from '../../src/check/compare.ts';
import { ExpectedEntries } from '../../src/check/expected.ts';
import type { EntryView } from '../../src/check/fingerprints.ts';
import type { FlatReader } from '../../src/image/flat-reader.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { dir, file, hard, layer } from '../support/layers/entries.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { contentOf, NEVER, streamOf } from '../support/tar/streams.ts';

/** An image whose filesystem is a tar stream. */
function imageOf(...entries: readonly Buffer[]) {
  const reader = {
    unseenTimes: [],
    decide: () => 'keep',
    open: async () => streamOf(layer(...entries)),
    close: async () => {},
  };
  return { reference: 'app:1', openReader: async () => reader as unknown as FlatReader };
}

const run = () => ({ log: new MemoryLog(), signal: NEVER });

/** Compares an image with what was read from a source, as far as a view shows it. */
async function verified(
  source: readonly Buffer[],
  written: readonly Buffer[],
  view: EntryView = 'exact',
): Promise<number> {
  const expected = new ExpectedEntries(view);
  const filter = new TarFilter(() => 'keep', expected.observer);
  await contentOf(streamOf(layer(...source)).pipe(filter));
  const request = { expected, source: imageOf(...source), streamBytes: 1 };
  const count = await verifyWritten(run(), imageOf(...written), request);
  // Another target is compared with the same entries.
  expect(await verifyWritten(run(), imageOf(...written), request)).toBe(count);
  return count;
}

const USER = { pax: { 'SCHILY.xattr.user.a': 'b' } };
const CAPABILITY = { pax: { 'SCHILY.xattr.security.capability': 'c' } };

describe('verifyWritten', () => {
  it('accepts the same entries in any order, with any name of a file first', async () => {
    const one = [dir('d'), file('a', 'x'), hard('b', 'a'), hard('c', 'a')];
    const other = [file('c', 'x'), hard('a', 'c'), dir('d'), hard('b', 'a')];
    expect(await verified(one, other)).toBe(4);
  });

  it('leaves the root directory out', async () => {
    expect(await verified([file('a')], [dir('./', { mode: 0o700 }), file('a')])).toBe(1);
  });

  it.each<[string, Buffer[], Buffer[], RegExp]>([
    ['missing', [file('a'), file('b')], [file('a')], /Of 2 entries, .*"?b"? \(missing\)/],
    ['unexpected', [file('a')], [file('a'), file('b')], /b"? \(unexpected\)/],
    ['different', [file('a', 'x')], [file('a', 'y')], /a"? \(different content\)/],
    ['owned otherwise', [file('a')], [file('a', '', { uid: 5 })], /different owner/],
    [
      'a link no more',
      [file('a', 'x'), hard('b', 'a')],
      [file('a', 'x'), file('b', 'x')],
      /a"? \(different hard links\), "?b"? \(different hard links\)/,
    ],
    [
      'linked to another file of the same content',
      [file('a', 'x'), file('b', 'x'), hard('c', 'a')],
      [file('a', 'x'), file('b', 'x'), hard('c', 'b')],
      /different hard links/,
    ],
    ['without an attribute', [file('a', '', USER)], [file('a')], /extended attributes/],
  ])('finds an entry that is %s', async (_, source, written, text) => {
    const error = await failureOf(verified(source, written));
    expect(error.code).toBe('VERIFY_FAILED');
    expect(error.message).toMatch(text);
  });

  it('lists ten differences and counts the others', async () => {
    const files = Array.from({ length: 13 }, (_, at) => file(`f${at}`));
    const error = await failureOf(verified(files, []));
    expect(error.message).toContain('and 3 more');
  });

  it('compares times as an engine stores them', async () => {
    const early = [file('a', '', { pax: { mtime: '-7.5' } })];
    const stored = [file('a', '', { mtime: 0 })];
    expect(await verified(early, stored, 'engine')).toBe(1);
    expect((await failureOf(verified(early, stored))).message).toContain('different time');
  });

  it('compares fractions of a second, which an engine hides', async () => {
    const exact = [file('a', '', { pax: { mtime: '5.25' } })];
    const stored = [file('a', '', { mtime: 5 })];
    expect(await verified(exact, exact)).toBe(1);
    expect(await verified(exact, stored, 'engine')).toBe(1);
    expect((await failureOf(verified(exact, stored))).message).toContain('different time');
  });

  it('compares attributes as far as an engine shows them', async () => {
    expect(await verified([file('a', '', USER)], [file('a')], 'engine')).toBe(1);
    const error = await failureOf(verified([file('a', '', CAPABILITY)], [file('a')], 'engine'));
    expect(error.message).toContain('extended attributes');
  });
});

describe('verifyLayers', () => {
  it('leaves out what an engine cannot tell, and nothing below', async () => {
    const shown = imageOf(dir('dev'), file('dev/mine', 'x'), file('a'));
    const reader = { ...(await shown.openReader()), unseenPaths: ['dev', 'etc/hosts'] };
    const engine = { ...shown, openReader: async () => reader };
    const layers = imageOf(file('a'), file('etc/hosts', 'y'), file('dev/mine', 'x'));
    await verifyLayers(run(), engine, layers, 1);
    const other = imageOf(file('a'), file('dev/mine', 'y'));
    const error = await failureOf(verifyLayers(run(), engine, other, 1));
    expect(error.message).toMatch(/Of 2 entries, .*dev\/mine"? \(different content\)\./);
  });

  it('accepts what an engine hides and no more', async () => {
    const layers = imageOf(file('a', 'x', USER), hard('b', 'a'));
    const { log, signal } = run();
    await verifyLayers({ log, signal }, imageOf(file('b', 'x'), hard('a', 'b')), layers, 1);
    expect(log.lines.join('\n')).toContain('Verified 2 entries');
  });

  it('names what an engine shows although a layer removes it', async () => {
    const shown = imageOf(file('a'), file('removed'));
    const error = await failureOf(verifyLayers(run(), shown, imageOf(file('a')), 1));
    expect(error.message).toMatch(
      /^The engine shows other files of app:1 .*removed"? \(unexpected\)/,
    );
    expect(error.hint).toContain('from: layers');
  });
});
