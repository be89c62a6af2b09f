import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import { Fingerprinter } from '../../src/check/fingerprints.ts';
import { readBack } from '../../src/check/read-halves.ts';
import type { FlatReader } from '../../src/image/flat-reader.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { NEVER, streamOf } from '../support/tar/streams.ts';
import { archive, entry, header, pax } from '../support/tar/tar.ts';

const dir = (name: string) => entry({ name, typeFlag: '5' });
const hard = (name: string, linkName: string) => header({ name, typeFlag: '1', linkName });
const long = `${'d'.repeat(120)}`;
/** The directory "usr/lib" as the archive of that path has it, and within the whole filesystem. */
const PART = (above: string) => [
  dir(`${above}lib/`),
  entry({ name: `${above}lib/a` }, 'a'.repeat(700)),
  hard(`${above}lib/b`, `${above}lib/a`),
  pax({ path: `${above}lib/${long}/c` }),
  entry({ name: 'c' }, 'c'),
  pax({ path: `${above}lib/${long}/e`, linkpath: `${above}lib/${long}/c` }),
  hard('e', 'x'),
];
const BEFORE = [dir('./bin/'), entry({ name: './bin/x' }, 'x')];
const AFTER = [
  entry({ name: './usr/y' }, 'y'),
  header({ name: './var', typeFlag: '2', linkName: 'bin' }),
];
const WHOLE = archive(...BEFORE, dir('./usr/'), ...PART('./usr/'), ...AFTER);

interface Case {
  /** The stream of all but "usr/lib"; undefined if the engine refuses it. */
  readonly rest: Buffer | undefined;
  readonly parts?: Readonly<Record<string, Buffer>>;
  readonly signal?: AbortSignal;
  readonly second?: readonly string[];
  /** Whether the reader has no second stream. */
  readonly isPlain?: boolean;
  /** Whether the rest can be opened, but not read. */
  readonly isUnreadable?: boolean;
}

async function read({
  rest,
  parts = {},
  second = ['usr/lib'],
  isPlain = false,
  isUnreadable = false,
  signal = NEVER,
}: Case) {
  const closed: string[] = [];
  const readerOf = (name: string, bytes: Buffer): FlatReader => ({
    way: 'image mount',
    isReproducible: true,
    unseenTimes: [],
    open: async () => streamOf(bytes, 700),
    decide: ({ name }) => (name.toString() === './' ? 'drop' : 'keep'),
    openPath: async (path) => streamOf(parts[path.toString()] ?? archive(...PART('')), 700),
    isNotFound: () => false,
    lookAt: async () => undefined,
    close: async () => void closed.push(name),
  });
  const without = async () => {
    if (rest === undefined)
      throw new FlattenError('DOCKER_FAILED', 'no such mount', { hint: 'none' });
    const open = async () => {
      throw new FlattenError('ENGINE_FAILED', 'not mounted', { hint: 'none' });
    };
    return { ...readerOf('rest', rest), ...(isUnreadable ? { open } : {}) };
  };
  const reader = { ...readerOf('whole', WHOLE), ...(isPlain ? {} : { without }) };
  const log = new MemoryLog();
  const seen: string[] = [];
  const observe = () =>
    new Fingerprinter((_, fingerprint, name) =>
      seen.push(`${name.toString('latin1')} ${fingerprint}`),
    );
  const work = readBack({ log, signal }, { reader, second, observe, streamBytes: 1000 });
  return { work, seen, log, closed };
}

async function seenIn(case_: Case): Promise<string[]> {
  const { work, seen } = await read(case_);
  await work;
  return seen.toSorted();
}

describe('reading back in two streams', () => {
  it('sees each entry once, with its whole name and link', async () => {
    const whole = await seenIn({ rest: undefined, second: [] });
    expect(whole.map((one) => one.split(' ')[0])).toContain(`usr/lib/${long}/e`);
    const rest = archive(...BEFORE, dir('./usr/'), dir('./usr/lib/'), ...AFTER);
    expect(await seenIn({ rest })).toEqual(whole);
  });

  it('sees each entry once, too, if the engine covers nothing', async () => {
    expect(await seenIn({ rest: WHOLE })).toEqual(await seenIn({ rest: undefined, second: [] }));
  });

  it('takes one stream if there is no other', async () => {
    const whole = await seenIn({ rest: undefined, second: [] });
    expect(await seenIn({ rest: undefined, isPlain: true })).toEqual(whole);
    const { work, seen, log } = await read({ rest: undefined });
    await work;
    expect(seen.toSorted()).toEqual(whole);
    expect(log.lines).toEqual(['debug: everything is read back in one stream: no such mount']);
  });

  it('takes one stream if the engine only notices then that it cannot cover anything', async () => {
    const whole = await seenIn({ rest: undefined, second: [] });
    const { work, seen, log, closed } = await read({ rest: WHOLE, isUnreadable: true });
    await work;
    expect(seen.toSorted()).toEqual(whole);
    expect(log.lines[0]).toMatch(/in one stream: not mounted$/);
    expect(closed).toEqual(['rest']);
  });

  it('counts the bytes of both, and removes what it made', async () => {
    const rest = archive(...BEFORE, dir('./usr/'), ...AFTER);
    const { work, log, closed } = await read({ rest });
    await work;
    expect(log.progress[0]?.doneBytes?.()).toBe(rest.length + archive(...PART('')).length);
    expect(closed).toEqual(['rest']);
  });

  it.each([
    ['the first', { rest: WHOLE.subarray(0, 600) }],
    ['the second', { rest: WHOLE, parts: { 'usr/lib': archive(...PART('')).subarray(0, 600) } }],
  ])('fails if %s is cut off, and removes what it made', async (_, case_) => {
    const { work, closed } = await read(case_);
    expect((await failureOf(work)).code).toBe('TAR_TRUNCATED');
    expect(closed).toEqual(['rest']);
  });

  it('ends with the run', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    const { work, closed } = await read({ rest: WHOLE, signal });
    await expect(work).rejects.toThrow();
    expect(closed).toEqual(['rest']);
  });
});
