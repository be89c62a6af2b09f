import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import { ExpectedEntries } from '../../src/check/expected.ts';
import { verify } from '../../src/check/verify.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../src/engine/client/http-transport.ts';
import { STORE_TRAITS } from '../../src/engine/client/store-traits.ts';
import { engineSource } from '../../src/engine/sources/engine-source.ts';
import type { FlatReader } from '../../src/image/flat-reader.ts';
import type { TarEntry, Verdict } from '../../src/tar/entry.ts';
import { TarFilter } from '../../src/tar/filter.ts';
import { fakeDocker } from '../support/engine/fake-docker.ts';
import { containerInspect, imageWith, sessionWith } from '../support/engine/sources.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { contentOf, NEVER, streamOf } from '../support/tar/streams.ts';
import { archive, entry, header, pax } from '../support/tar/tar.ts';

const FILES = [
  entry({ name: 'a', mode: 0o644 }, 'a'.repeat(600)),
  entry({ name: 'dir/', typeFlag: '5', mode: 0o755 }),
  header({ name: 'link', typeFlag: '2', linkName: 'a' }),
  entry({ name: 'z' }, 'z'),
];

/** A source and the new image that was made from it. */
interface Case {
  /** The stream of the source. */
  readonly read: Buffer;
  /** Decides which of its entries are kept. */
  readonly decide?: (entry: TarEntry) => Verdict;
  /** The stream of the new image. */
  readonly back: Buffer;
  /** Whether the engine can only export containers. */
  readonly exports?: boolean;
  /** Opens the source again. By default, it returns the same bytes. */
  readonly again?: FlatReader['open'];
  readonly signal?: AbortSignal;
}

/** When something was that never was (Go's zero time). */
const NO_TIME = '0001-01-01T00:00:00Z';

/** Starts a verification. Also returns the log and the fake docker. */
async function startVerify(case_: Case) {
  const { read, decide = () => 'keep', back, again, exports = false, signal = NEVER } = case_;
  const docker = fakeDocker(`echo "$1" >> "$NOTES/calls"
case "$1" in
create) echo ${'c'.repeat(64)} ;;
inspect) echo '${containerInspect('2100-01-01T00:00:00Z', NO_TIME, NO_TIME)}' ;;
esac`);
  const expected = new ExpectedEntries();
  const filter = new TarFilter(decide, expected.observer);
  await contentOf(streamOf(read).pipe(filter));
  const transport = new HttpTransport('/no/such.sock', '1.48');
  transport.readArchive = async () => streamOf(back, 700);
  transport.exportContainer = async () => streamOf(back, 700);
  const engine = sessionWith(new Docker(), {
    transport,
    canMountImages: !exports,
    store: STORE_TRAITS['graph-driver'],
  });
  const source: FlatReader = {
    way: 'export',
    isReproducible: true,
    unseenTimes: [],
    open: again ?? (async () => streamOf(read)),
    decide,
    openPath: async () => streamOf(read),
    isNotFound: () => false,
    lookAt: async () => undefined,
    close: async () => {},
  };
  const log = new MemoryLog();
  const session = { ...engine, log, signal };
  const image = engineSource(session, imageWith({ id: 'sha256:new' }));
  const work = verify(session, image, {
    expected,
    reader: source,
    streamBytes: 1000,
  });
  return { work, log, docker };
}

/** Returns the error message of a verification that must fail. */
async function failureMessage(case_: Case): Promise<string> {
  const { work, log } = await startVerify(case_);
  const failure = await failureOf(work);
  expect(failure.code).toBe('VERIFY_FAILED');
  expect(failure.message).toMatch(/ No tag was moved\.$/);
  expect(failure.hint).toBeTruthy();
  expect(log.lines.filter((line) => line.includes('Verified'))).toEqual([]);
  return failure.message;
}

describe('verify', () => {
  it('accepts the same entries in any order and with different headers', async () => {
    const back = archive(
      header({ name: './', typeFlag: '5' }),
      ...[...FILES.slice(1), pax({ mtime: '0.0' }), FILES[0]!],
    );
    const { work, log, docker } = await startVerify({ read: archive(...FILES), back });
    await work;
    expect(log.lines).toEqual([
      'info: Verified 4 entries: the new image matches what was read from the source',
    ]);
    const [reading] = log.progress;
    expect(reading).toMatchObject({ title: 'Read back', isEstimate: true });
    expect(reading?.doneBytes?.()).toBe(back.length);
    expect(reading?.totalBytes?.()).toBe(1000);
    // The container that reads the image is removed.
    expect(docker.note('calls')).toBe('create\nrm\n');
  });

  it('expects the kept entries, not all entries of the source', async () => {
    const read = archive(...FILES, entry({ name: 'etc/hosts' }, 'made'));
    const decide = ({ name }: TarEntry) => (name.toString() === 'etc/hosts' ? 'drop' : 'keep');
    await (await startVerify({ read, decide, back: archive(...FILES) })).work;
    expect(await failureMessage({ read, decide, back: read })).toContain(
      '"etc/hosts" (unexpected)',
    );
  });

  it('names an entry that differs and its differing fields', async () => {
    const changed = entry({ name: 'a', mode: 0o600 }, 'b'.repeat(600));
    const message = await failureMessage({
      read: archive(...FILES),
      back: archive(changed, ...FILES.slice(1)),
    });
    expect(message).toContain('Of 4 entries, these differ: "a" (different mode and content).');
  });

  it('names a missing entry, although only a digest of its name was kept', async () => {
    const message = await failureMessage({
      read: archive(...FILES),
      back: archive(FILES[0]!, FILES[2]!),
    });
    expect(message).toContain('these differ: "dir" (missing), "z" (missing).');
  });

  it('names an unexpected entry and a duplicate one', async () => {
    const message = await failureMessage({
      read: archive(...FILES),
      back: archive(...FILES, entry({ name: 'new' }), FILES[3]!),
    });
    expect(message).toContain('these differ: "new" (unexpected), "z" (unexpected).');
  });

  it('detects a file that became a directory', async () => {
    const message = await failureMessage({
      read: archive(entry({ name: 'a', mode: 0o755 })),
      back: archive(header({ name: 'a/', typeFlag: '5', mode: 0o755 })),
    });
    expect(message).toContain('"a" (different type)');
  });

  it.each([0, 3, 8, 15])(
    'names ten differences and counts the others, %d of them missing',
    async (missing) => {
      const numbers = Array.from({ length: 15 }, (_, number) => number);
      const files = (data: string) => numbers.map((number) => entry({ name: `f${number}` }, data));
      const message = await failureMessage({
        read: archive(...files('x')),
        back: archive(...files('y').slice(missing)),
      });
      const named = [...message.matchAll(/"f\d+" \((?:different content|missing)\)/g)];
      expect(named).toHaveLength(10);
      expect(message).toContain(', and 5 more.');
      expect(message).toContain('Of 15 entries');
    },
  );

  it('ignores only those times that its way of reading cannot see', async () => {
    const dir = (name: string, mtime: number, mode = 0o755) =>
      header({ name, typeFlag: '5', mode, mtime });
    const read = archive(dir('etc/', 5), dir('dev/', 5), dir('srv/', 5));
    const times = archive(dir('etc/', 6), dir('./dev/', 6), dir('srv/', 5));
    await (await startVerify({ read, back: times, exports: true })).work;
    expect(await failureMessage({ read, back: times })).toContain(
      '"etc" (different time), "dev" (different time).',
    );
    const others = archive(dir('etc/', 6, 0o700), dir('dev/', 5), dir('srv/', 6));
    expect(await failureMessage({ read, back: others, exports: true })).toContain(
      'these differ: "etc" (different mode), "srv" (different time).',
    );
  });

  it('escapes special characters in names', async () => {
    const name = 'x\n::error::\x1b[2J"\xe9';
    const message = await failureMessage({
      read: archive(),
      back: archive(entry({ name: Buffer.from(name, 'latin1') })),
    });
    for (const character of ['\n', '\x1b']) expect(message).not.toContain(character);
    expect(message).toContain('x\\n::error::\\u001b[2J\\"');
  });

  it('also fails if the source cannot be read again to find the names', async () => {
    const message = await failureMessage({
      read: archive(...FILES),
      back: archive(entry({ name: 'a', mode: 0o644 }, 'b'.repeat(600)), ...FILES.slice(1, 3)),
      again: async () => {
        throw new FlattenError('ENGINE_FAILED', 'gone', { hint: 'do so' });
      },
    });
    expect(message).toContain('"a" (different content), and 1 more.');
    const unnamed = await failureMessage({
      read: archive(...FILES),
      back: archive(...FILES.slice(2)),
      again: async () => streamOf(archive(...FILES).subarray(0, 600)),
    });
    expect(unnamed).toContain('Of 4 entries, these differ: 2 missing entries.');
  });

  it('fails if the image cannot be read back completely', async () => {
    const back = archive(...FILES);
    const { work } = await startVerify({ read: back, back: back.subarray(0, 1500) });
    expect((await failureOf(work)).code).toBe('TAR_TRUNCATED');
  });

  it('stops if the run is cancelled', async () => {
    const bytes = archive(...FILES);
    const signal = AbortSignal.abort(new Error('received SIGINT'));
    const { work } = await startVerify({ read: bytes, back: bytes, signal });
    await expect(work).rejects.toThrow();
  });

  it('accepts an image without files', async () => {
    const { work, log } = await startVerify({ read: archive(), back: archive() });
    await work;
    expect(log.lines).toHaveLength(1);
    expect(await failureMessage({ read: archive(), back: archive(FILES[0]!) })).toContain(
      'Of 0 entries',
    );
  });
});

describe('ExpectedEntries', () => {
  it('returns each entry once, and the entries that were not taken', async () => {
    const expected = new ExpectedEntries();
    const filter = new TarFilter(() => 'keep', expected.observer);
    await contentOf(streamOf(archive(...FILES)).pipe(filter));
    expect(expected.count).toBe(4);
    const [key] = expected.remaining;
    expect(expected.take(key!)).toMatch(/^0 644 /);
    expect(expected.take(key!)).toBeUndefined();
    expect(expected.take('unknown')).toBeUndefined();
    expect(expected.remaining.size).toBe(3);
    expect(expected.remaining.has(key!)).toBe(false);
  });
});
