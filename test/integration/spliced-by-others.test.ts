// Layers that other programs have packed are copied, and other programs read what is made of them.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { Blobs, tarOf, withName } from '../support/archives/build.ts';
import { buildArchive } from '../support/archives/buildkit.ts';
import { filesOf, layersOf } from '../support/archives/platforms.ts';
import { storageBelow, tool, umociList } from '../support/archives/tools.ts';
import { describeOnce, onOneContainerd } from '../support/engine/engines.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { dir, file, gone, layer } from '../support/layers/entries.ts';
import { PACKERS, someBytes } from '../support/layers/packed-image.ts';
import { runCli } from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';
import { zstdInLongChunks } from '../support/splice/random-zstd.ts';
import { unzstd } from '../support/splice/unzstd.ts';
import {
  GO_ENVIRONMENT,
  klauspostModule,
  packedReaders,
  readWith,
} from '../support/tar/packed-readers.ts';

const COPIED = /, (?<percent>[\d.]+) % of it copied without recompression/;
const big = (name: string, seed: number) => file(name, someBytes(5_000_000, seed));
const TARS = [
  layer(dir('opt'), big('opt/a', 1), big('opt/gone', 2), big('opt/b', 3)),
  layer(dir('opt'), gone('opt/gone'), big('opt/c', 4), file('opt/end', 'the end')),
];

/** Writes the content of a layer to a directory. */
function directoryOf(parent: string, at: number): string {
  const directory = join(parent, `content-${at}`);
  mkdirSync(directory);
  const input = TARS[at]!;
  spawnSync('tar', ['-x', '-C', directory, '--exclude=.wh.*'], { input });
  return directory;
}

/** Writes an archive whose layers are packed in some way. */
function archiveOf(
  path: string,
  packing: 'gzip' | 'zstd',
  packer: (tar: Buffer) => Buffer,
): string {
  const blobs = new Blobs();
  writeFileSync(
    path,
    tarOf(blobs.layout([withName(blobs.image({ layers: TARS, packing, packer }), 'latest')])),
  );
  return `oci-archive:${path}`;
}

const GO_PACKER = join(import.meta.dirname, '../support/splice/packers/gzip_stream.go');
const goModule = klauspostModule();

/** Makes an image whose layers are single streams of a library that is written in Go. */
function packedByGo(library: 'go' | 'klauspost', level: string) {
  return (at: string): string =>
    archiveOf(join(at, 'a.tar'), 'gzip', (tar) => {
      const args = ['run', GO_PACKER, library, level];
      const options = { input: tar, maxBuffer: 1e8, cwd: goModule, env: GO_ENVIRONMENT };
      const { status, stdout, stderr } = spawnSync('go', args, options);
      if (status !== 0) throw new Error(`go ended with ${status}: ${stderr}`);
      return stdout;
    });
}

function pack(program: string, ...args: string[]) {
  return (tar: Buffer): Buffer => {
    const { status, stdout } = spawnSync(program, args, { input: tar, maxBuffer: 1e8 });
    if (status !== 0) throw new Error(`${program} ended with ${status}`);
    return stdout;
  };
}

/** Makes an image with a program. Returns its location. */
const BUILDERS: Readonly<Record<string, (directory: string) => string>> = {
  pigz: (at) => archiveOf(join(at, 'a.tar'), 'gzip', pack('pigz', '-c')),
  'libdeflate -12': (at) =>
    archiveOf(join(at, 'a.tar'), 'gzip', pack('libdeflate-gzip', '-12', '-c')),
  ...(goModule !== undefined && {
    // kaniko and crane, BuildKit, and others.
    'Go’s gzip -1': packedByGo('go', '1'),
    'Go’s gzip': packedByGo('go', '-1'),
    'klauspost’s gzip': packedByGo('klauspost', '-1'),
  }),
  eStargz: (at) => archiveOf(join(at, 'a.tar'), 'gzip', PACKERS.eStargz),
  crane: (at) => {
    const blobs = new Blobs();
    const base = withName(blobs.image({ packing: 'gzip' }), 'latest');
    writeFileSync(join(at, 'base.tar'), tarOf(blobs.layout([base])));
    const name = `${openRegistry()}/spliced-by-crane`;
    const to = ['--dest-tls-verify=false', `docker://${name}:base`];
    tool('skopeo', 'copy', '--quiet', `oci-archive:${join(at, 'base.tar')}`, ...to);
    const layers = TARS.flatMap((tar, index) => {
      const path = join(at, `${index}.tar`);
      writeFileSync(path, tar);
      return ['--new_layer', path];
    });
    const tags = ['--base', `${name}:base`, '--new_tag', `${name}:app`];
    tool('crane', 'append', '--insecure', ...layers, ...tags);
    return `docker://${name}:app`;
  },
  buildah: (at) => {
    const storage = storageBelow(at);
    const packed = ['--disable-compression=false', '--quiet'];
    let from = 'scratch';
    const target = `oci-archive:${join(at, 'buildah.tar')}`;
    for (const index of TARS.keys()) {
      const container = tool('buildah', ...storage, 'from', from).trim();
      tool('buildah', ...storage, 'add', '--quiet', container, directoryOf(at, index), '/');
      from = tool('buildah', ...storage, 'commit', ...packed, container).trim();
    }
    tool('buildah', ...storage, 'push', '--quiet', from, target);
    return target;
  },
  umoci: (at) => {
    const layout = join(at, 'layout');
    const [image, bundle] = [`${layout}:app`, join(at, 'bundle')];
    tool('umoci', 'init', '--layout', layout);
    tool('umoci', 'new', '--image', image);
    for (const index of TARS.keys()) {
      tool('umoci', 'unpack', '--image', image, `${bundle}${index}`);
      cpSync(directoryOf(at, index), join(`${bundle}${index}`, 'rootfs'), { recursive: true });
      tool('umoci', 'repack', '--image', image, `${bundle}${index}`);
    }
    return `oci:${layout}:app`;
  },
};

/** Flattens an image. Returns what is said of the copied part. */
async function flattened(source: string, ...args: string[]): Promise<number> {
  const { exitCode, stderr } = await runCli([source, ...args]);
  expect(exitCode, stderr).toBe(0);
  return Number(COPIED.exec(stderr)?.groups?.['percent'] ?? 0);
}

const once = describeOnce('layers that others have packed');
afterAll(() => {
  if (goModule !== undefined) rmSync(goModule, { recursive: true, force: true });
});

once('layers packed by', () => {
  it.each(Object.keys(BUILDERS))('%s are copied: umoci unpacks the same files', async (name) => {
    const at = tempDir();
    const source = BUILDERS[name]!(at);
    expect(await flattened(source, '--tag', `oci:${join(at, 'flat')}:x`)).toBeGreaterThan(80);
    const wanted = await filesOf(source, 0, join(at, 'wanted'));
    expect(umociList(join(at, 'flat'), 'x', join(at, 'unpacked'))).toEqual(wanted);
  });
});

onOneContainerd('layers packed by Docker', (engine) => {
  it('are copied from its archive', async () => {
    const at = tempDir();
    writeFileSync(
      join(at, 'layer.tar'),
      layer(dir('opt'), big('opt/a', 1), big('opt/b', 2), big('opt/c', 3)),
    );
    engine.docker('import', join(at, 'layer.tar'), 'spliced:docker');
    engine.docker('save', '--output', join(at, 'docker.tar'), 'spliced:docker');
    engine.docker('rmi', 'spliced:docker');
    const source = `docker-archive:${join(at, 'docker.tar')}`;
    const flat = join(at, 'flat');
    // The layer alone would be taken as it is.
    expect(await flattened(source, '--exclude', 'opt/b', '--tag', `oci:${flat}:x`)).toBeGreaterThan(
      80,
    );
    const wanted = await filesOf(source, 0, join(at, 'wanted'));
    expect(umociList(flat, 'x', join(at, 'unpacked'))).toEqual(
      wanted.filter((line) => !line.includes('opt/b')),
    );
  });
});

onOneContainerd('layers packed by BuildKit', (engine) => {
  const names = ['a', 'b', 'c'];
  const copies = names.map((name) => `COPY ${name} /opt/${name}`);
  const files = names.map((name, at) => [name, someBytes(5_000_000, at)] as const);
  const context = {
    Dockerfile: ['FROM scratch', ...copies].join('\n'),
    ...Object.fromEntries(files),
  };

  it.each([
    ['gzip', 80],
    // A frame for a whole layer cannot be copied.
    ['zstd', 0],
  ] as const)('with %s are read, and umoci unpacks the same files', async (kind, leastPercent) => {
    const output = `oci,compression=${kind},force-compression=true`;
    const options = ['--provenance', 'false'];
    const source = `oci-archive:${buildArchive(engine, { context, output, options })}`;
    const at = tempDir();
    const flat = join(at, 'flat');
    const copied = await flattened(source, '--tag', `oci:${flat}:x`, '--compression', kind);
    expect(copied).toBeGreaterThanOrEqual(leastPercent);
    const wanted = await filesOf(source, 0, join(at, 'wanted'));
    const [packed] = await layersOf(`oci:${flat}:x`);
    const tar = kind === 'gzip' ? gunzipSync(packed!) : pack('zstd', '-dc')(packed!);
    const blobs = new Blobs();
    const plain = withName(blobs.image({ layers: [tar] }), 'latest');
    writeFileSync(join(at, 'plain.tar'), tarOf(blobs.layout([plain])));
    const layout = join(at, 'plain');
    tool(
      'skopeo',
      'copy',
      '--quiet',
      `oci-archive:${join(at, 'plain.tar')}:latest`,
      `oci:${layout}:x`,
    );
    expect(umociList(layout, 'x', join(at, 'unpacked'))).toEqual(wanted);
  });
});

/** Results of copied parts, one of each kind. */
interface Result {
  readonly at: string;
  readonly layout: string;
  readonly packed: Buffer;
  readonly unpacked: Buffer;
  /** What its files hold, one after the other. */
  readonly contents: Buffer;
}

async function resultOf(at: string, kind: 'gzip' | 'zstd'): Promise<Result> {
  mkdirSync(at);
  const packer = kind === 'gzip' ? PACKERS.pigz : zstdInLongChunks;
  const source = archiveOf(join(at, 'image.tar'), kind, packer);
  const layout = `oci:${join(at, 'flat')}:x`;
  const args = kind === 'gzip' ? ['--tag', `docker-archive:${join(at, 'docker.tar')}:app:1`] : [];
  const copied = await flattened(source, '--tag', layout, ...args, '--compression', kind);
  expect(copied).toBeGreaterThan(80);
  const [packed] = await layersOf(layout);
  const unpacked = kind === 'gzip' ? gunzipSync(packed!) : await unzstd(packed!);
  const { stdout: contents } = spawnSync('tar', ['-xO'], { input: unpacked, maxBuffer: 1e8 });
  return { at, layout, packed: packed!, unpacked, contents };
}

once('a result of copied parts', () => {
  // It also installs what reads the layer.
  tool('crane', 'version');
  const { readers, release } = packedReaders();
  // buildah makes a name from the path, which must be lower case; podman's may have only 50 characters.
  const directory = join(tmpdir(), `docker-flatten-test-${randomBytes(4).toString('hex')}`);
  const results = new Map<string, Promise<Result>>();
  /** It is made in the first test that needs it. */
  const resultFor = (kind: 'gzip' | 'zstd') => {
    mkdirSync(directory, { recursive: true });
    const result = results.get(kind) ?? resultOf(join(directory, kind), kind);
    results.set(kind, result);
    return result;
  };
  afterAll(() => {
    release();
    rmSync(directory, { recursive: true, force: true });
  });

  for (const reader of readers) {
    const missing = reader.command === undefined;
    const name = missing ? `${reader.name} (which is not here)` : reader.name;
    it.skipIf(missing)(`in ${reader.kind} is read completely by ${name}`, async () => {
      const { packed, unpacked, contents } = await resultFor(reader.kind);
      const expected = reader.isTarReader ? contents : unpacked;
      expect(readWith(reader, packed).equals(expected)).toBe(true);
    });
  }

  it.each(['gzip', 'zstd'] as const)('in %s is taken by skopeo and buildah', async (kind) => {
    const { at, layout } = await resultFor(kind);
    tool('skopeo', 'copy', '--quiet', layout, `dir:${join(at, 'copy')}`);
    tool('buildah', ...storageBelow(join(at, 'buildah')), 'pull', '--quiet', layout);
  });

  it('in gzip is taken by crane and podman', async () => {
    const { at } = await resultFor('gzip');
    const path = join(at, 'docker.tar');
    tool('crane', 'validate', '--tarball', path);
    tool('podman', ...storageBelow(join(at, 'p')), 'load', '--quiet', '--input', path);
  });
});
