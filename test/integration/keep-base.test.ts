// Results that keep the layers of a base: from and to archives, registries and engines of each store.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it, test } from 'vitest';
import { openImages } from '../../src/archives/open.ts';
import { getPath } from '../../src/base/json.ts';
import { newRunId } from '../../src/base/run-id.ts';
import { parseLocation } from '../../src/image/transport.ts';
import { Blobs, type BuildSpec, digestOf, tarOf, withName } from '../support/archives/build.ts';
import { filesOf } from '../support/archives/platforms.ts';
import { tool, umociList } from '../support/archives/tools.ts';
import { describeOnce, onEachStore } from '../support/engine/engines.ts';
import { loadImage, loadIndex, plainConfig } from '../support/engine/images.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { registryProxy } from '../support/engine/registry-proxy.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import {
  BASE_ENTRIES,
  BASE_LAYERS,
  BASE_LOG_BYTES,
  historyOf,
  OWN_ENTRIES,
  OWN_LAYERS,
  OWN_LOG_BYTES,
} from '../support/layers/base-image.ts';
import { file, hard, layer } from '../support/layers/entries.ts';
import { runCli } from '../support/process/built.ts';
import { MemoryLog } from '../support/process/log.ts';
import { prng } from '../support/process/prng.ts';
import { tempDir } from '../support/process/temp.ts';
import { NEVER } from '../support/tar/streams.ts';

const SOURCE: BuildSpec = {
  layers: [...BASE_LAYERS, ...OWN_LAYERS],
  packing: 'gzip',
  layerAnnotations: (at) => ({ 'org.example.table': `layer ${at}` }),
  config: { config: { Cmd: ['/own'] }, history: historyOf(OWN_LAYERS.length) },
};

/** Writes an OCI archive with an image for two platforms. */
function writeArchive(spec: BuildSpec): string {
  const path = join(tempDir(), 'image.tar');
  const blobs = new Blobs();
  const images = ['amd64', 'arm64'].map((architecture) => blobs.image({ architecture, ...spec }));
  writeFileSync(path, tarOf(blobs.layout([withName(blobs.index(images), 'latest')])));
  return `oci-archive:${path}`;
}

/** The layers of each platform of an image, with their media types, and its history. */
async function layersOf(text: string) {
  const context = { tempDir: tempDir(), runId: newRunId(), log: new MemoryLog(), signal: NEVER };
  const set = await openImages(parseLocation(text)!, { ...context, touch: () => {} });
  try {
    return set.images.map(({ layers, config }) => ({
      layers: layers.map(({ descriptor }) => descriptor),
      diffIds: layers.map(({ diffId }) => diffId),
      history: getPath(config.json, 'history') as { readonly created_by?: string }[],
    }));
  } finally {
    await set.close();
  }
}

async function flatten(source: string, ...args: string[]) {
  const ended = await runCli([source, ...args, '--json', '--temp-dir', tempDir()]);
  expect(ended.exitCode, ended.stderr).toBe(0);
  return { ...JSON.parse(ended.stdout), log: ended.stderr };
}

const place = (name = 'flat.tar') => `oci-archive:${join(tempDir(), name)}`;

describeOnce('a kept base without an engine')('a kept base without an engine', () => {
  it('has the blobs of the source, in every kind of target, with the same files', async () => {
    const source = writeArchive(SOURCE);
    const before = await layersOf(source);
    const directory = tempDir();
    const places = [
      `oci-archive:${join(directory, 'o.tar')}:latest`,
      `docker-archive:${join(directory, 'd.tar')}:app:1`,
      `oci:${join(directory, 'dir')}:v1`,
      `docker://${openRegistry()}/kept:1`,
    ];
    const tags = places.flatMap((one) => ['--tag', one]);
    const made = await flatten(source, ...tags, '--keep-base', '2', '--verify');
    expect(made).toMatchObject({ 'old-layers': 10, 'new-layers': 6 });
    for (const one of places) {
      const after = await layersOf(one);
      for (const [at, { layers, history }] of after.entries()) {
        expect(layers).toHaveLength(3);
        expect(layers.slice(0, 2)).toEqual(before[at]?.layers.slice(0, 2));
        const notes = layers.map(({ annotations }) => annotations?.['org.example.table']);
        expect(notes).toEqual(['layer 0', 'layer 1', undefined]);
        expect(history.slice(0, 3)).toEqual(historyOf(0).slice(0, 3));
        expect(history).toHaveLength(4);
        expect(await filesOf(one, at, join(tempDir(), 'flat'))).toEqual(
          await filesOf(source, at, join(tempDir(), 'source')),
        );
      }
    }
    const wanted = await filesOf(source, 0, join(tempDir(), 'wanted'));
    const single = tempDir();
    tool('skopeo', 'copy', '--override-arch', 'amd64', places[2]!, `oci:${single}:one`);
    expect(umociList(single, 'one', join(tempDir(), 'umoci'))).toEqual(wanted);
    tool('crane', 'validate', '--insecure', '--remote', places[3]!.slice('docker://'.length));
  });

  it('is found in an image that is named, and gives its own blobs', async () => {
    const source = writeArchive({ ...SOURCE, packing: 'zstd' });
    const base = writeArchive({ layers: BASE_LAYERS, packing: 'gzip' });
    const registry = `docker://${openRegistry()}/base:1`;
    tool('skopeo', 'copy', '--all', '--dest-tls-verify=false', `${base}:latest`, registry);
    const target = `docker://${openRegistry()}/kept:2`;
    await flatten(source, '--tag', target, '--keep-base', registry, '--verify');
    const [wanted, made] = [await layersOf(registry), await layersOf(target)];
    for (const [at, { layers }] of made.entries())
      expect(layers.slice(0, 2)).toEqual(wanted[at]?.layers);
    const files = await filesOf(target, 1, join(tempDir(), 'flat'));
    expect(files).toEqual(await filesOf(source, 1, join(tempDir(), 'source')));
  });

  it('is read from a registry, and is still there when the result is written', async () => {
    const registry = `docker://${openRegistry()}/source:1`;
    const args = ['--all', '--dest-tls-verify=false', `${writeArchive(SOURCE)}:latest`];
    tool('skopeo', 'copy', ...args, registry);
    const target = place();
    await flatten(registry, '--tag', target, '--keep-base', '1');
    const [wanted, made] = [await layersOf(registry), await layersOf(target)];
    expect(made.map(({ layers }) => layers[0])).toEqual(wanted.map(({ layers }) => layers[0]));
    const files = await filesOf(registry, 0, join(tempDir(), 'source'));
    expect(await filesOf(target, 0, join(tempDir(), 'flat'))).toEqual(files);
  });

  it.each([
    ['is there already', 'app'],
    ['can be mounted from the repository of the base', 'other'],
  ])('is not sent to a registry again if it %s', async (_, repository) => {
    const uploads: string[] = [];
    const note = ({ method, url = '' }: IncomingMessage) => {
      const sent = method === 'PUT' ? /\/blobs\/uploads\/.*[?&]digest=([^&]+)/.exec(url) : null;
      if (sent !== null) uploads.push(decodeURIComponent(sent[1]!));
      return undefined;
    };
    const direct = openRegistry();
    const registry = await registryProxy(direct, note);
    // Another run of this test must not have left its blobs there.
    const own = `base-${randomBytes(4).toString('hex')}`;
    const layers = [layer(file('unique', own)), ...BASE_LAYERS];
    const base = writeArchive({ layers, packing: 'gzip' });
    const source = writeArchive({ ...SOURCE, layers: [...layers, ...OWN_LAYERS], config: {} });
    const at = (name: string) => `docker://${registry}/${own}/${name}:1`;
    const copy = ['copy', '--quiet', '--all', '--dest-tls-verify=false'];
    tool('skopeo', ...copy, `${base}:latest`, `docker://${direct}/${own}/app:1`);
    const kept = (await layersOf(base)).flatMap(({ layers }) => layers.map(({ digest }) => digest));
    await flatten(source, '--tag', at(repository), '--keep-base', at('app'));
    const made = (await layersOf(at(repository))).map(({ layers }) =>
      layers.map(({ digest }) => digest),
    );
    expect(made.flat()).toEqual(expect.arrayContaining(kept));
    expect(uploads.filter((digest) => kept.includes(digest))).toEqual([]);
    expect(uploads).toEqual(expect.arrayContaining(made.map((digests) => digests.at(-1))));
  });

  it('stays as it is, whatever the rules would drop there, and that is said', async () => {
    const source = writeArchive(SOURCE);
    const report = join(tempDir(), 'report.json');
    const [target, flat] = [place(), place()];
    const rules = ['--exclude', 'var/log', '--exclude', 'etc/changed', '--exclude', 'lib/**'];
    const asked = ['--platform', 'linux/amd64', ...rules];
    const kept = ['--keep-base', '2', '--report', report, '--verify'];
    const { log } = await flatten(source, '--tag', target, ...asked, ...kept);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      cleanedBytes: OWN_LOG_BYTES + 'new'.length,
    });
    const keptBytes = BASE_LOG_BYTES + 'one file'.length;
    expect(log).toContain('The kept base has 5.01 kB in 3 entries that the rules would drop');
    expect(JSON.parse(readFileSync(report, 'utf8')).kept).toContainEqual(
      expect.objectContaining({ what: 'the kept base', entries: 3, bytes: keptBytes }),
    );
    await flatten(source, '--tag', flat, '--platform', 'linux/amd64');
    const names = async (one: string) =>
      (await filesOf(one, 0, join(tempDir(), 'x'))).map((line) => line.split('\t')[0]);
    const [before, after] = [await names(flat), await names(target)];
    const left = ['etc/changed', 'var/log/own.log'];
    expect(after.filter((name) => !/^[0-9a-f]{64} /.test(name!))).toEqual(
      before.filter((name) => !/^[0-9a-f]{64} /.test(name!) && !left.includes(name!)),
    );
  });

  it('is below several layers, and in a cache is only what is above it', async () => {
    const source = writeArchive(SOURCE);
    const cache = ['--cache-dir', tempDir()];
    const asked = ['--keep-base', '2', '--verify', ...cache];
    for (const layers of ['1', '2']) {
      const [one, two] = [place(), place()];
      const first = await flatten(source, '--tag', one, ...asked, '--layers', layers);
      const second = await flatten(source, '--tag', two, ...asked, '--layers', layers);
      expect([first['cache-hit'], second['cache-hit']]).toEqual(['false', 'true']);
      expect(second).toMatchObject({ digest: first.digest, 'new-size': first['new-size'] });
      expect((await layersOf(one))[0]?.layers).toHaveLength(2 + Number(layers));
    }
  });

  it('may be one that a new name leads into, whose files are then written anew', async () => {
    const layers = [layer(file('a', 'A'), hard('b', 'a'), file('c', 'C')), layer(hard('d', 'a'))];
    const source = writeArchive({ layers, packing: 'gzip' });
    const target = place();
    await flatten(source, '--tag', target, '--keep-base', '1', '--verify');
    const files = await filesOf(source, 0, join(tempDir(), 'source'));
    expect(await filesOf(target, 0, join(tempDir(), 'flat'))).toEqual(files);
  });

  it('is not copied from, but what is above it is, as it was packed', async () => {
    const noise = prng(1).bytes(9 * 1024 * 1024);
    const layers = [...BASE_LAYERS, layer(file('noise', noise)), ...OWN_LAYERS];
    const source = writeArchive({ layers, packing: 'gzip' });
    const target = place();
    const asked = ['--platform', 'linux/amd64', '--keep-base', '2', '--verify'];
    const { log } = await flatten(source, '--tag', target, ...asked);
    expect(log).toMatch(/, 9\d\.\d % of it copied without recompression/);
    const files = await filesOf(source, 0, join(tempDir(), 'source'));
    expect(await filesOf(target, 0, join(tempDir(), 'flat'))).toEqual(files);
  });

  it('keeps its times, whatever the latest one is', async () => {
    const source = writeArchive(SOURCE);
    const target = place();
    const args = [source, '--tag', target, '--keep-base', '2', '--verify', '--clean', 'auto'];
    const ended = await runCli(args, { SOURCE_DATE_EPOCH: '500' });
    expect(ended.exitCode, ended.stderr).toBe(0);
    const times = (await filesOf(target, 0, join(tempDir(), 'flat'))).map((line) =>
      line.split('\t'),
    );
    const timeOf = (name: string) => times.find(([path]) => path === name)?.[4];
    expect(['etc/same', 'etc/changed', 'opt', 'anew'].map(timeOf)).toEqual([
      '1000',
      '500',
      '500',
      '500',
    ]);
  });

  it('is refused if its blobs are not what its image says', async () => {
    const source = writeArchive(SOURCE);
    const path = join(tempDir(), 'bad.tar');
    const blobs = new Blobs();
    const rootfs = { diff_ids: BASE_LAYERS.map((tar) => digestOf(tar)) };
    const layers = [BASE_LAYERS[0]!, layer(file('other'))];
    const bad = blobs.image({ layers, packing: 'gzip', config: { rootfs } });
    writeFileSync(path, tarOf(blobs.layout([withName(bad, 'latest')])));
    const args = ['--tag', place(), '--platform', 'linux/amd64'];
    const ended = await runCli([source, ...args, '--keep-base', `oci-archive:${path}`]);
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toMatch(/unpacks to sha256:.*, but the image's config says/);
  });

  it('is estimated by a dry run, with the digest of the config that a run then has', async () => {
    const source = writeArchive(SOURCE);
    const asked = ['--keep-base', '2', '--platform', 'linux/amd64'];
    const dry = await flatten(source, ...asked, '--dry-run');
    const made = await flatten(source, ...asked, '--tag', place());
    const same = ['new-size', 'new-layers', 'config-digest'] as const;
    for (const name of same) expect(dry[name], name).toBe(made[name]);
  });

  it.each([
    ['5', '5 layers, but .*\\(linux/amd64\\) has 5: nothing is above them'],
    ['SAME', 'both have the same 5 layers: nothing is above the base'],
    ['LONGER', 'it has only 5 layers'],
    ['OTHER', 'they differ from layer 2 on, .* made by \\\\?"RUN base\\\\?"'],
  ])('is refused if it is no base: %s', async (name, message) => {
    const more = layer(file('more'));
    const all = [...BASE_LAYERS, ...OWN_LAYERS];
    const images: Record<string, Buffer[]> = {
      SAME: all,
      LONGER: [...all, more],
      OTHER: [BASE_LAYERS[0]!, more],
    };
    const base = images[name] === undefined ? name : writeArchive({ layers: images[name] });
    const out = tempDir();
    const args = [writeArchive(SOURCE), '--tag', `oci:${out}/x`, '--keep-base', base];
    const ended = await runCli(args);
    expect(ended.exitCode).toBe(name === '5' ? 2 : 1);
    expect(ended.stderr).toMatch(new RegExp(message));
  });
});

onEachStore('a kept base', (engine) => {
  let before: ReturnType<typeof engine.inventory>;
  beforeAll(async () => {
    const [first = [], ...others] = BASE_ENTRIES;
    const shell = await shellEntries(engine, 'true');
    const raw = (entries: readonly Buffer[]) => [{ raw: Buffer.concat(entries) }];
    const layers = [[...shell], raw(first), ...others.map(raw)];
    const config = plainConfig({ config: { Cmd: ['/bin/sh'] } });
    await loadImage(engine, 'kept:base', { layers, config });
    await loadImage(engine, 'kept:source', {
      layers: [...layers, ...OWN_ENTRIES.map(raw)],
      config,
    });
    before = engine.inventory();
    return () => engine.docker('rmi', '--force', 'kept:source', 'kept:base');
  });
  afterEach(() => {
    engine.docker('rmi', '--force', 'kept:flat');
    expect(engine.inventory()).toEqual(before);
  });
  const diffIds = (name: string): string[] =>
    JSON.parse(engine.docker('image', 'inspect', '--format', '{{json .RootFS.Layers}}', name));

  test('is shared with the base in the engine, and the files are those of the source', async () => {
    const check =
      '[ ! -e gone ] && [ ! -e anew/old ] && [ ! -e anew/sub/old ] && [ -e anew/sub/new ] && ' +
      '[ ! -e opt/hidden/x ] && [ -e opt/file/z ] && [ ! -e lib/link ] && [ lib/first -ef lib/second ]';
    const report = join(tempDir(), 'report.json');
    const asked = ['--verify', '--test', check, '--report', report, '--temp-dir', tempDir()];
    const args = ['--tag', 'kept:flat', '--keep-base', 'kept:base', ...asked];
    const results = await engine.results('kept:source', ...args);
    const { result } = JSON.parse(readFileSync(report, 'utf8'));
    expect(result).toMatchObject({ layers: 4, keptLayers: 3 });
    expect(result.packedBytes === null).toBe(!engine.isContainerdStore);
    expect(results).toMatchObject({ 'old-layers': 6, 'new-layers': 4 });
    expect(diffIds('kept:flat').slice(0, 3)).toEqual(diffIds('kept:base'));
    expect(diffIds('kept:flat')).toHaveLength(4);
  });

  test('is below several layers, by its number of layers, and in an archive too', async () => {
    const archive = join(tempDir(), 'kept.tar');
    const tags = ['--tag', 'kept:flat', '--tag', `docker-archive:${archive}`];
    const args = [...tags, '--keep-base', '3', '--layers', '2', '--verify'];
    const answer = await engine.flatten(['kept:source', ...args, '--temp-dir', tempDir()]);
    expect(answer.status, answer.stderr).toBe(0);
    expect(diffIds('kept:flat').slice(0, 3)).toEqual(diffIds('kept:base'));
    expect(diffIds('kept:flat')).toHaveLength(5);
    const saved = join(tempDir(), 'saved.tar');
    engine.docker('save', '--output', saved, 'kept:base');
    const [base, made] = [
      await layersOf(`docker-archive:${saved}`),
      await layersOf(`docker-archive:${archive}`),
    ];
    expect(answer.stderr.includes('keeps layers unpacked')).toBe(!engine.isContainerdStore);
    const digests = (of: typeof base) => of[0]?.layers.map(({ digest }) => digest).slice(0, 3);
    expect(digests(made)).toEqual(digests(base));
    const source = join(tempDir(), 'source.tar');
    engine.docker('save', '--output', source, 'kept:source');
    const out = `oci-archive:${join(tempDir(), 'out.tar')}`;
    const outside = [`docker-archive:${source}`, '--tag', out, '--keep-base', 'kept:base'];
    const ended = await engine.flatten([...outside, '--temp-dir', tempDir()]);
    expect(ended.status, ended.stderr).toBe(0);
    expect((await layersOf(out))[0]?.layers).toHaveLength(4);
  });

  test('of each platform of an index stays', async () => {
    if (!engine.isContainerdStore) return;
    const raw = (entries: readonly Buffer[]) => [{ raw: Buffer.concat(entries) }];
    const specs = (all: readonly (readonly Buffer[])[]) =>
      ['amd64', 'arm64'].map((architecture) => ({
        layers: [raw([file(architecture)]), ...all.map(raw)],
        config: plainConfig({ architecture }),
      }));
    await loadIndex(engine, 'kept:index-base', specs(BASE_ENTRIES));
    await loadIndex(engine, 'kept:index', specs([...BASE_ENTRIES, ...OWN_ENTRIES]));
    try {
      const kept = ['--keep-base', 'kept:index-base', '--platform', 'all', '--verify'];
      const args = ['--tag', 'kept:flat', ...kept, '--temp-dir', tempDir()];
      const results = await engine.results('kept:index', ...args);
      expect(results).toMatchObject({ 'old-layers': 12, 'new-layers': 8 });
    } finally {
      engine.docker('rmi', '--force', 'kept:index', 'kept:index-base');
    }
  });

  test('is refused if the image is not built on it', async () => {
    const args = ['kept:base', '--tag', 'kept:flat', '--keep-base', 'kept:source'];
    const answer = await engine.flatten(args);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('it has only 3 layers');
  });
});
