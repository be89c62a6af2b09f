// Results of several layers: whole runs on each store, to archives and registries, with a cache, and with failures.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it, test } from 'vitest';
import { Blobs, tarOf, withName } from '../support/archives/build.ts';
import { contentsOf, filesOf } from '../support/archives/platforms.ts';
import { tool, umociList } from '../support/archives/tools.ts';
import { describeOnce, onEachStore } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import { layer } from '../support/layers/entries.ts';
import { type PackageImage, packageEntries } from '../support/layers/package-image.ts';
import { runCli } from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';

/** A layer of a report. */
interface LayerDetails {
  readonly digest: string;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly contents: readonly { readonly name: string }[];
}

const detailsIn = (report: string): LayerDetails[] =>
  JSON.parse(readFileSync(report, 'utf8')).result.layerDetails;

onEachStore('several layers', (engine) => {
  let before: ReturnType<typeof engine.inventory>;
  beforeAll(async () => {
    const config = plainConfig({ config: { Cmd: ['/bin/sh'] } });
    const layers = [await shellEntries(engine, 'true'), [{ raw: Buffer.concat(packageEntries()) }]];
    await loadImage(engine, 'several:source', { layers, config });
    before = engine.inventory();
    return () => engine.docker('rmi', '--force', 'several:source');
  });
  afterEach(() => {
    engine.docker('rmi', '--force', 'several:flat');
    expect(engine.inventory()).toEqual(before);
  });
  const inspect = (format: string) =>
    engine.docker('image', 'inspect', '--format', format, 'several:flat');
  const argsWith = (temp: string) => [
    'several:source',
    '--tag',
    'several:flat',
    '--temp-dir',
    temp,
  ];
  const flatten = async (...args: string[]) => {
    const temp = tempDir();
    const results = await engine.results(...argsWith(temp), ...args);
    expect(readdirSync(temp), 'files that stay').toEqual([]);
    return results;
  };

  test('hold the same filesystem as one, each path once, and the same again', async () => {
    const report = join(tempDir(), 'report.json');
    const script = '[ usr/p3/same -ef usr/p3/library ] && [ -d empty ] && [ -x srv/link ]';
    const asked = ['--layers', '4', '--verify', '--test', script, '--report', report];
    const results = await flatten(...asked);
    expect(results).toMatchObject({ 'old-layers': 2, 'new-layers': 4 });
    expect(inspect('{{len .RootFS.Layers}} {{.Id}}')).toBe(`4 ${results['image-id']}`);
    const details = detailsIn(report);
    expect(details).toHaveLength(4);
    const history = engine.docker('history', '--format', '{{.CreatedBy}}', 'several:flat');
    expect(history.split('\n')).toHaveLength(4);
    expect((await flatten('--layers', '4'))['image-id']).toBe(results['image-id']);
  });

  test('are one layer with the same bytes as ever if one is asked for', async () => {
    const { 'image-id': one } = await flatten('--layers', '1');
    engine.docker('rmi', '--force', 'several:flat');
    expect((await flatten('--max-layer-size', '500MB'))['image-id']).toBe(one);
    engine.docker('rmi', '--force', 'several:flat');
    expect((await flatten())['image-id']).toBe(one);
  });

  test('come from a cache, which keeps each layer by itself', async () => {
    const cache = ['--layers', '4', '--cache-dir', tempDir()];
    const made = await flatten(...cache);
    const layers = readdirSync(cache[3]!).filter((name) => name.includes('-layer-'));
    expect(layers).toHaveLength(4);
    engine.docker('rmi', '--force', 'several:flat');
    const answer = await flatten(...cache, '--verify');
    expect(answer).toMatchObject({ 'cache-hit': 'true', 'config-digest': made['config-digest'] });
    expect(inspect('{{len .RootFS.Layers}}')).toBe('4');
  });

  test('leave everything as it was if a test fails, or a target', async () => {
    const [temp, out] = [tempDir(), tempDir()];
    const args = ['--layers', '3', '--tag', `oci-archive:${join(out, 'x.tar')}`, '--test', 'false'];
    const answer = await engine.flatten([...argsWith(temp), ...args]);
    expect(answer.status, answer.stderr).toBe(1);
    expect([readdirSync(temp), readdirSync(out)]).toEqual([[], []]);
    expect(() => inspect('{{.Id}}')).toThrow();
  });

  test('are estimated by a dry run', async () => {
    const report = join(tempDir(), 'report.json');
    await flatten('--layers', '4', '--dry-run', '--report', report);
    expect(detailsIn(report)).toMatchObject([{ digest: null }, {}, {}, { digest: null }]);
  });
});

/** Writes an OCI archive of two platforms. */
function writeImage(more: PackageImage = {}): string {
  const path = join(tempDir(), 'source.tar');
  const blobs = new Blobs();
  const images = ['amd64', 'arm64'].map((architecture) =>
    blobs.image({ architecture, layers: [layer(...packageEntries(more))], packing: 'gzip' }),
  );
  writeFileSync(path, tarOf(blobs.layout([withName(blobs.index(images), 'latest')])));
  return `oci-archive:${path}`;
}

async function flattenTo(source: string, ...args: string[]) {
  const ended = await runCli([source, ...args, '--json']);
  expect(ended.exitCode, ended.stderr).toBe(0);
  return { ...JSON.parse(ended.stdout), log: ended.stderr };
}

describeOnce('several layers without an engine')('several layers without an engine', () => {
  it('go from archive to archive and to a registry, with all platforms', async () => {
    const source = writeImage();
    const archive = `oci-archive:${join(tempDir(), 'flat.tar')}`;
    const name = `${openRegistry()}/several:1`;
    const tags = ['--tag', archive, '--tag', `docker://${name}`];
    const one = `oci-archive:${join(tempDir(), 'one.tar')}`;
    const { digest } = await flattenTo(source, ...tags, '--layers', '4', '--verify');
    await flattenTo(source, '--tag', one);
    for (const place of [archive, `docker://${name}`]) {
      const contents = await contentsOf(place);
      expect(contents.digest).toBe(digest);
      expect(contents.images.map(({ layers }) => layers)).toEqual([4, 4]);
    }
    const flat = await filesOf(one, 0, join(tempDir(), 'one'));
    for (const at of [0, 1])
      expect(await filesOf(archive, at, join(tempDir(), 'several'))).toEqual(flat);
    tool('crane', 'validate', '--insecure', '--remote', name);
    const layout = tempDir();
    const from = ['--override-arch', 'amd64', '--src-tls-verify=false', `docker://${name}`];
    tool('skopeo', 'copy', ...from, `oci:${layout}:one`);
    expect(umociList(layout, 'one', join(tempDir(), 'umoci'))).toEqual(flat);
  });

  it('keep within a largest size, except for a single file', async () => {
    const source = writeImage({ appBytes: 1_500_000 });
    const report = join(tempDir(), 'report.json');
    const place = `oci-archive:${join(tempDir(), 'flat.tar')}`;
    const asked = ['--max-layer-size', '1MB', '--platform', 'linux/amd64', '--report', report];
    const { log } = await flattenTo(source, '--tag', place, ...asked, '--verify');
    const sizes = detailsIn(report).map(({ packedBytes }) => packedBytes);
    expect(sizes.filter((bytes) => bytes > 1_000_000)).toHaveLength(1);
    expect(log).toMatch(/ alone takes 1\.50 MB compressed/);
  });

  it('share what did not change with another build, in a cache, too', async () => {
    const cache = tempDir();
    const digests = async (source: string) => {
      const report = join(tempDir(), 'report.json');
      const place = `oci-archive:${join(tempDir(), 'flat.tar')}`;
      const asked = ['--platform', 'linux/amd64', '--layers', '6', '--cache-dir', cache];
      await flattenTo(source, '--tag', place, ...asked, '--report', report);
      return detailsIn(report).map(({ digest }) => digest);
    };
    const first = await digests(writeImage());
    const second = await digests(writeImage({ changed: 3 }));
    const same = second.filter((digest) => first.includes(digest));
    expect(same.length).toBeGreaterThanOrEqual(4);
    const layers = readdirSync(cache).filter((name) => name.includes('-layer-'));
    expect(layers).toHaveLength(first.length + second.length - same.length);
  });
});
