// Rules that drop entries as they stream past, on real engines: what is dropped, what is kept, and how.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { type LayerEntry, loadImage, plainConfig } from '../support/engine/images.ts';
import { type SavedImage, savedImage } from '../support/engine/layers.ts';

const OLD = new Date(1_400_000_000_000);
const OLD_SECONDS = 1_400_000_000;
const dir = (name: string, mode = 0o755, uid = 0): LayerEntry => ({
  name,
  type: 'directory',
  mode,
  uid,
  mtime: OLD,
});
const file = (name: string, data = name): LayerEntry => ({ name, data, mode: 0o640, mtime: OLD });
// Engines apply the mode and owner of a hard link's header to the file.
const hardLink = (name: string, linkname: string, mode = 0o604, uid = 3): LayerEntry => ({
  name,
  type: 'link',
  linkname,
  mode,
  uid,
  mtime: OLD,
});
const symlink = (name: string, linkname: string): LayerEntry => ({
  name,
  type: 'symlink',
  linkname,
  mtime: OLD,
});

/** A name that is too long for a header. */
const LONG = `srv/${'long-name-'.repeat(15)}`;
/** Larger than what a stream buffers. */
const BIG = Buffer.alloc(5_000_000, 'big');

const GOES: LayerEntry[] = [
  file('var/cache/apt/archives/left.deb'),
  file('var/cache/apt/archives/partial/half'),
  file('var/cache/apt/pkgcache.bin'),
  file('var/lib/apt/lists/example_Packages'),
  file('var/log/apt/history.log'),
  file('var/log/old.log.1'),
  file('tmp/left'),
  dir('tmp/folder', 0o700),
  file('tmp/folder/left'),
  file('tmp/LICENSE'),
  file('opt/pip-cache/http/left'),
  { name: 'root/.npm/_cacache/shared', data: BIG, mode: 0o604, uid: 3, mtime: OLD },
  file('root/.npm/_cacache/LICENSE'),
  hardLink('root/.npm/_cacache/shared-too', 'root/.npm/_cacache/shared'),
  file('srv/odd [home]/.cache/pip/wheels/left'),
  file('opt/big/left'),
  dir('opt/big/folder', 0o711),
  file('opt/big/folder/left'),
  file('usr/lib/python3/dist-packages/x.dist-info/RECORD'),
];

const STAYS: LayerEntry[] = [
  dir('etc'),
  file('etc/passwd', 'root:x:0:0:::\nodd:x:1:1::/srv/odd [home]:/bin/sh\nbad\n'),
  dir('var/cache/apt/archives/partial', 0o700, 42),
  dir('var/lib/apt/lists', 0o755),
  dir('var/lib/apt/lists/partial', 0o700, 42),
  dir('var/lib/dpkg'),
  file('var/lib/dpkg/status'),
  dir('var/log', 0o775, 7),
  symlink('var/log/stdout.log', '/dev/stdout'),
  dir('tmp', 0o1777),
  dir('tmp/above', 0o751, 6),
  dir('tmp/above/volume', 0o750, 5),
  file('tmp/above/volume/kept'),
  dir('opt/big', 0o750, 5),
  dir('opt/big/kept', 0o705, 4),
  file('opt/big/kept/file'),
  file('root/.npm/kept'),
  dir('root/.cache/uv/archive-v0/x', 0o711),
  file('root/.cache/uv/archive-v0/x/module.py'),
  file(`root/.cache/uv/wheels-v5/${'w'.repeat(140)}`),
  symlink('srv/venv-module.py', '../root/.cache/uv/archive-v0/x/module.py'),
];

const OTHERS: LayerEntry[] = [
  file('var/log/app.log', 'lines\n'),
  hardLink('var/z-log-too', 'var/log/app.log', 0o640, 0),
  hardLink('srv/a-shared', 'root/.npm/_cacache/shared'),
  hardLink(LONG, 'root/.npm/_cacache/shared'),
];

const EXCLUDES = ['opt/big', '!opt/big/kept', '**/*.dist-info', 'no/such/path'];
/** Paths that Docker before 28 cannot show, as the README says. */
const LOST_BEFORE_28 = /^(?:dev|etc)$/;

/** Loads the image to clean, and returns what the tests share. */
function setUp(engine: TestEngine) {
  const blurs = engine.api < 148;
  const tempDir = mkdtempSync(join(tmpdir(), 'clean-test-'));
  const namesOf = (entries: readonly LayerEntry[]) =>
    entries.flatMap((entry) => ('raw' in entry ? [] : entry.name));
  const shownOf = ({ files }: SavedImage) =>
    new Map([...files].filter(([path]) => !blurs || !LOST_BEFORE_28.test(path)));
  beforeAll(async () => {
    const layers = [[...GOES, ...OTHERS], STAYS];
    const config = plainConfig({
      config: {
        Env: ['PIP_CACHE_DIR=/opt/pip-cache', 'GOCACHE=/usr', 'GOMODCACHE=/opt'],
        Volumes: { '/tmp/above/volume': {} },
      },
    });
    await loadImage(engine, 'clean:source', { layers, config });
  });
  afterEach(() => engine.docker('rmi', '--force', 'clean:flat'));
  afterAll(() => {
    engine.docker('rmi', '--force', 'clean:source');
    rmSync(tempDir, { recursive: true });
  });
  const ARGS = ['--clean', 'auto, uv,go', ...EXCLUDES.flatMap((text) => ['--exclude', text])];
  return { blurs, tempDir, namesOf, shownOf, ARGS };
}

onEachKind('clean', (engine) => {
  const { tempDir, namesOf, shownOf, ARGS } = setUp(engine);

  test('drops what rules select and keeps everything else as it was', async () => {
    const report = join(tempDir, 'report.json');
    const before = engine.inventory();
    const answer = await engine.flatten([
      'clean:source',
      '--tag',
      'clean:flat',
      ...ARGS,
      '--verify',
      '--report',
      report,
      '--json',
    ]);
    expect(answer.status, answer.stderr).toBe(0);
    const source = shownOf(await savedImage(engine, 'clean:source'));
    const flat = shownOf(await savedImage(engine, 'clean:flat'));

    const gone = [...source.keys()].filter((path) => !flat.has(path)).sort();
    expect(gone).toEqual(namesOf(GOES).sort());
    // Parent directories without an entry exist, too.
    const isImplied = (path: string) => [...source.keys()].some((of) => of.startsWith(`${path}/`));
    for (const path of [...flat.keys()].filter((path) => !source.has(path))) {
      expect(path).toSatisfy(isImplied);
      flat.delete(path);
    }
    const shared = source.get('root/.npm/_cacache/shared') ?? '';
    expect(shared).toMatch(/^file 604 3:0 /);
    const expected = new Map([...source].filter(([path]) => !gone.includes(path)));
    const log = source.get('var/log/app.log') ?? '';
    expect(log).toMatch(new RegExp(`^file 640 0:0 ${OLD_SECONDS} `));
    const isEmptied = flat.get('var/log/app.log') ?? '';
    expect(isEmptied).toMatch(new RegExp(`^file 640 0:0 ${OLD_SECONDS} .*\\b0 `));
    expected.set('var/log/app.log', isEmptied);
    expect(Object.fromEntries(flat)).toEqual(Object.fromEntries(expected));

    expect(answer.stderr).toContain(
      'note: The pattern "no/such/path" in --exclude matches nothing in the image.',
    );
    expect(answer.stderr).toContain(
      'note: Preset "uv" skipped: symlinks outside its cache point into it.',
    );
    expect(answer.stderr).toMatch(
      /warning: The pattern "\*\*\/\*\.dist-info" drops a protected path, "usr\/lib\/python3\/dist-packages\/x\.dist-info\/RECORD" \(package databases\)/,
    );
    const results = JSON.parse(answer.stdout);
    expect(results['cleaned-bytes']).toBeGreaterThan(100);
    expect(results['cleaned-bytes']).toBeLessThan(1000);
    const { rules, cleanedBytes, dryRun } = JSON.parse(readFileSync(report, 'utf8'));
    expect([cleanedBytes, dryRun]).toEqual([results['cleaned-bytes'], false]);
    const npm = rules.find(({ name }: { name: string }) => name === 'npm');
    // The directory is the fourth; the shared file's content stays.
    expect(npm).toEqual({ kind: 'preset', name: 'npm', entries: 4, bytes: 26 });
    const after = engine.inventory();
    // A run may remove leftovers of an earlier one.
    expect(before.containers).toEqual(expect.arrayContaining(after.containers));
    expect(after.volumes).toEqual(before.volumes);
  });
});

onEachStore('clean twice', (engine) => {
  const { ARGS } = setUp(engine);

  test('gives the same image each time, which a dry run predicts without changing anything', async () => {
    const before = engine.inventory();
    const dry = await engine.flatten(['clean:source', ...ARGS, '--dry-run', '--json']);
    expect(dry.status, dry.stderr).toBe(0);
    expect(engine.inventory()).toEqual(before);
    const results = [];
    for (let count = 0; count < 2; count++) {
      const args = ['clean:source', '--tag', 'clean:flat', ...ARGS, '--json'];
      results.push(JSON.parse((await engine.flatten(args)).stdout));
    }
    expect(results[0]).toEqual(results[1]);
    const told = JSON.parse(dry.stdout);
    if (engine.isContainerdStore) {
      expect(told).not.toHaveProperty('image-id');
      // A directory with thousands of names takes more than one block.
      expect(told['new-size'] / results[0]['new-size']).toBeCloseTo(1, 2);
      for (const name of ['config-digest', 'old-size', 'cleaned-bytes'])
        expect(told[name], name).toBe(results[0][name]);
    } else expect(told).toEqual(results[0]);
  });
});

onOneEngine('cleaning', (engine) => {
  setUp(engine);

  test('refuses to drop everything, and moves no tag', async () => {
    engine.docker('tag', 'clean:source', 'clean:flat');
    const before = engine.inventory();
    const args = ['clean:source', '--tag', 'clean:flat', '--exclude', '**'];
    const answer = await engine.flatten(args);
    expect(answer.status).not.toBe(0);
    expect(answer.stderr).toMatch(/Nothing would be left of the image: "\*\*" would drop all/);
    expect(engine.inventory()).toEqual(before);
  });
});
