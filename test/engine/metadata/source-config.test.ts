import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import { STORE_TRAITS } from '../../../src/engine/client/store-traits.ts';
import type { EngineImage } from '../../../src/engine/images/engine-image.ts';
import { readSourceConfig } from '../../../src/engine/metadata/source-config.ts';
import { digestOf } from '../../../src/image/config.ts';
import { type FakeDocker, fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { streamOf } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

const LAYER = `sha256:${'1'.repeat(64)}`;
const CONFIG = `{"os":"linux","architecture":"amd64","rootfs":{"type":"layers","diff_ids":["${LAYER}"]},"config":{"Hostname":"h"},"x":1.0}`;
/** The same config as an inspect shows it. */
const INSPECT = { Os: 'linux', Architecture: 'amd64', RootFS: { Layers: [LAYER] }, Config: {} };

interface Case {
  readonly store: 'graph-driver' | 'containerd';
  /** Blobs by directory and digest. */
  readonly roots: Readonly<Record<string, readonly string[]>>;
  readonly id: string;
  /** The error of reading a blob. */
  readonly failure?: Error;
  /** How a blob changes in transit. */
  readonly damage?: (blob: string) => string;
  /** What creating a container does. */
  readonly create?: string;
}

/** Reads a config from blobs. */
function reading({ store, roots, id, failure, damage = (blob) => blob, ...more }: Case) {
  const { create = `echo ${'c'.repeat(64)}` } = more;
  let mounted = '';
  const docker: FakeDocker =
    fakeDocker(`for argument in "$@"; do echo "$argument"; done > "$NOTES/$1"
echo "$1" >> "$NOTES/calls"
[ "$1" != create ] || { ${create}; }`);
  const transport = new HttpTransport('/no/such.sock', '1.48');
  transport.readArchive = async (_container, path) => {
    mounted = /src=([^,]+)/.exec(docker.note('create') ?? '')?.[1] ?? '';
    if (failure !== undefined) throw failure;
    const hex = path.toString().split('/').at(-1);
    const blob = roots[mounted]?.find((text) => digestOf(Buffer.from(text)) === `sha256:${hex}`);
    if (blob === undefined)
      throw new FlattenError('ENGINE_FAILED', `Could not find the file ${path} in container c`, {
        hint: 'do so',
      });
    return streamOf(archive(entry({ name: hex! }, damage(blob))), 100);
  };
  const engine = sessionWith(new Docker(), {
    ...{ version: '99', apiVersion: '1.50', serverApiVersion: '1.50' },
    transport,
    store: STORE_TRAITS[store],
    contentRoots: Object.keys(roots),
  });
  const source: EngineImage = imageWith({ id, diffIds: [LAYER], inspect: INSPECT });
  const log = new MemoryLog();
  return { work: readSourceConfig({ ...engine, log }, source), docker, log };
}

const digest = (text: string) => digestOf(Buffer.from(text));

/** Returns a manifest with a config and one layer. */
function manifestOf(config: string): string {
  const layer = {
    mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
    digest: LAYER,
    size: 7,
  };
  return JSON.stringify({ config: { digest: digest(config), size: 1 }, layers: [layer] });
}

describe('readSourceConfig', () => {
  it('returns the bytes of a graph driver’s config, whichever directory they are in', async () => {
    for (const roots of [{ '/a': [CONFIG] }, { '/a': [], '/b': [CONFIG] }]) {
      const { work, docker } = reading({ store: 'graph-driver', roots, id: digest(CONFIG) });
      const found = await work;
      expect(JSON.stringify(found.json)).toBe(CONFIG);
      expect(found).toMatchObject({ digest: digest(CONFIG), openBlobs: expect.any(Function) });
      expect([found.packedLayers, found.missing]).toEqual([undefined, undefined]);
      // No try leaves a container.
      const calls = docker.note('calls')?.trim().split('\n') ?? [];
      expect(calls).toEqual(Object.keys(roots).flatMap(() => ['create', 'rm']));
    }
  });

  it.each([
    ['a manifest', (manifest: string) => [manifest]],
    [
      'an index of more than one',
      (manifest: string) => {
        const of = (text: string) => ({ digest: digest(text), size: 1 });
        const others = ['{"missing":1}', manifestOf('no JSON'), manifestOf('{"os":"linux"}')];
        const index = JSON.stringify({ manifests: [...others, manifest].map(of) });
        return [index, ...others.slice(1), 'no JSON', '{"os":"linux"}', manifest];
      },
    ],
  ])('follows %s of a containerd store', async (_, blobs) => {
    const all = blobs(manifestOf(CONFIG));
    const roots = { '/a': [...all, CONFIG] };
    const found = await reading({ store: 'containerd', roots, id: digest(all[0]!) }).work;
    expect(JSON.stringify(found.json)).toBe(CONFIG);
    expect(found.packedLayers).toEqual([
      { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: LAYER, sizeBytes: 7 },
    ]);
  });

  it.each([
    ['no blob', { roots: { '/a': [] } }],
    [
      'no directory',
      { create: 'echo "invalid mount config: bind source path does not exist: /a" >&2; exit 1' },
    ],
    ['a directory that it does not share', { create: 'echo "Mounts denied: /a" >&2; exit 1' }],
    [
      'a plugin that refuses it',
      { create: 'echo "authorization denied by plugin x: not here" >&2; exit 1' },
    ],
  ])(
    'falls back to an inspect, with a debug line, if the engine’s machine has %s',
    async (_, more) => {
      const { work, log } = reading({
        store: 'graph-driver',
        roots: { '/a': [CONFIG] },
        id: digest(CONFIG),
        ...more,
      });
      const found = await work;
      expect(found).toMatchObject({ digest: undefined, openBlobs: undefined });
      expect(found.missing).toContain('Docker 99 does not let');
      expect(found.json).toMatchObject({ os: 'linux', architecture: 'amd64' });
      expect(log.lines.at(-1)).toBe('debug: the config is taken from an inspect');
    },
  );

  it('does not take a failure for a hidden blob', async () => {
    const roots = { '/a': [CONFIG] };
    const failure = new FlattenError('ENGINE_FAILED', 'the engine went away', { hint: 'do so' });
    for (const store of ['graph-driver', 'containerd'] as const)
      expect(await failureOf(reading({ store, roots, id: digest(CONFIG), failure }).work)).toBe(
        failure,
      );
    const create = 'echo "Error: the engine is on fire" >&2; exit 1';
    const refused = reading({ store: 'graph-driver', roots, id: digest(CONFIG), create }).work;
    expect((await failureOf(refused)).message).toContain('on fire');
  });

  it.each<[string, (blob: string) => string, string]>([
    ['has another byte', (blob) => blob.replace('linux', 'linuy'), 'has the digest'],
    ['is cut', (blob) => blob.slice(0, -1), 'has the digest'],
    ['is empty', () => '', 'has the digest'],
    ['is far too long', (blob) => blob.padEnd(17 * 1024 * 1024), 'too long'],
  ])('does not accept a blob that %s as the config', async (_, damage, said) => {
    const roots = { '/a': [CONFIG] };
    const { work } = reading({ store: 'graph-driver', roots, id: digest(CONFIG), damage });
    const failure = await failureOf(work);
    expect(failure.code).toBe('ENGINE_FAILED');
    expect(failure.message).toContain(digest(CONFIG));
    expect(failure.message).toContain(said);
  });

  it('does not accept the config of another image', async () => {
    for (const text of [
      CONFIG.replace(LAYER, `sha256:${'2'.repeat(64)}`),
      CONFIG.replace('amd64', 'arm64'),
    ]) {
      const { work } = reading({
        store: 'graph-driver',
        roots: { '/a': [text] },
        id: digest(text),
      });
      expect((await work).digest).toBeUndefined();
    }
  });

  it.each([
    ['arrays', '['.repeat(9000) + ']'.repeat(9000)],
    ['objects', `${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`],
  ])('refuses a config of %s that are nested as deeply as engines accept', async (_, deep) => {
    const text = CONFIG.replace('"x":1.0', `"x":${deep}`);
    const { work } = reading({ store: 'graph-driver', roots: { '/a': [text] }, id: digest(text) });
    const failure = await failureOf(work);
    expect(failure.code).toBe('UNSUPPORTED_IMAGE');
    expect(failure.message).toContain(digest(text));
    expect(failure.hint).toContain('Do not trust');
  });
});
