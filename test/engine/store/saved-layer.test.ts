// The packed layer that a store saves for a cache, in addition to its usual work.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import { STORE_TRAITS, type StoreKind } from '../../../src/engine/client/store-traits.ts';
import type { StoredImage, StoreRequest } from '../../../src/engine/store/store.ts';
import { storeFor } from '../../../src/engine/store/store-for.ts';
import type { Compression } from '../../../src/pack/compression.ts';
import { packToFile } from '../../../src/pack/packer.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { inspectOf, sessionWith } from '../../support/engine/sources.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { needsLinux } from '../../support/process/system.ts';
import { tempDir } from '../../support/process/temp.ts';
import { contentOf, failing, streamOf } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

const PLATFORM = { os: 'linux', architecture: 'amd64', variant: undefined };
const LAYER = archive(entry({ name: 'a' }, 'some text '.repeat(500_000)));
const GZIP: Compression = { kind: 'gzip', level: 6 };

function sha256(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** ID of the imported layer. */
const IMPORTED = `sha256:${'d'.repeat(64)}`;

interface World {
  readonly temp: string;
  readonly log: MemoryLog;
  readonly imported: () => Buffer | undefined;
  readonly storing: Promise<StoredImage>;
}

/** Stores a layer in an engine that accepts everything. */
function stored(
  kind: StoreKind,
  saveTo: (temp: string) => string | undefined,
  compression: Compression = GZIP,
  source: Readable = streamOf(LAYER),
): World {
  const temp = tempDir();
  const layer = new TarFilter(() => 'keep');
  pipeline(source, layer, () => {});
  let imported: Buffer | undefined;
  const transport = new HttpTransport('/no/such.sock', '1.48');
  transport.importImage = async (tar) => {
    imported = await contentOf(tar);
    return IMPORTED;
  };
  transport.loadImage = async (image) => {
    await contentOf(image);
    return '';
  };
  const docker = new Docker();
  docker.try = inspectOf({ [IMPORTED]: () => sha256(imported ?? Buffer.alloc(0)) });
  const request: StoreRequest = {
    platform: PLATFORM,
    annotations: async () => ({}),
    configFor: async () => Buffer.from('{}'),
    compression,
    tempDir: temp,
    saveTo: saveTo(temp),
    totalBytes: () => undefined,
  };
  const log = new MemoryLog();
  const store = STORE_TRAITS[kind];
  const engine = sessionWith(docker, { transport, platform: PLATFORM, store });
  const storing = storeFor(store).store({ ...engine, log }, layer, request);
  return { temp, log, imported: () => imported, storing };
}

const below = (temp: string) => join(temp, 'kept');

/** Whether no file in a directory is still open. */
async function letGo(directory: string): Promise<boolean> {
  needsLinux('/proc shows open files');
  for (let tries = 0; tries < 100; tries++) {
    const open = readdirSync('/proc/self/fd').map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`);
      } catch {
        return '';
      }
    });
    // Waits one round, so that the file can be closed.
    await sleep(20);
    if (!open.some((path) => path.startsWith(directory))) return true;
  }
  return false;
}

describe.each([
  ['a containerd store', 'containerd'],
  ['a graph driver', 'graph-driver'],
] as const)('with %s', (_, store) => {
  it('is not saved unless requested', async () => {
    const { temp, storing } = stored(store, () => undefined);
    expect((await storing).savedFile).toBeUndefined();
    expect(readdirSync(temp)).toEqual([]);
  });

  it('is the whole layer, packed, with the right digest', async () => {
    const { temp, storing, log } = stored(store, below);
    const { savedFile, diffIds } = await storing;
    const bytes = readFileSync(below(temp));
    expect(gunzipSync(bytes).equals(LAYER)).toBe(true);
    expect(diffIds).toEqual([sha256(LAYER)]);
    expect(savedFile).toEqual({
      digest: sha256(bytes),
      packedBytes: bytes.length,
      packing: 'gzip',
    });
    expect(readdirSync(temp)).toEqual(['kept']);
    expect(log.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  it.each(['zstd', 'none'] as const)('is packed with %s if requested', async (kind) => {
    const compression: Compression = kind === 'none' ? { kind } : { kind, level: 3 };
    const { temp, storing } = stored(store, below, compression);
    expect((await storing).savedFile?.packing).toBe(kind);
    const bytes = readFileSync(below(temp));
    if (kind === 'none') expect(bytes.equals(LAYER)).toBe(true);
    else expect(bytes.readUInt32LE()).toBe(0xfd2fb528);
  });

  it('fails if the layer is cut off, and does not report the file', async () => {
    const source = failing(new Error('the engine is gone'), LAYER.subarray(0, 100_000));
    const { temp, storing, log } = stored(store, below, GZIP, source);
    await expect(storing).rejects.toThrow('the engine is gone');
    expect(await letGo(temp)).toBe(true);
    expect(log.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
  });
});

describe('with a graph driver', () => {
  it('is packed at the fastest level', async () => {
    const { temp, storing } = stored('graph-driver', below, { kind: 'gzip', level: 9 });
    await storing;
    const fast = join(tempDir(), 'fast');
    await packToFile(streamOf(LAYER), fast, { kind: 'gzip', level: 1 });
    expect(readFileSync(below(temp)).equals(readFileSync(fast))).toBe(true);
  });

  it('only causes a warning if its file cannot be written', async () => {
    const large = archive(entry({ name: 'a' }, 'some text '.repeat(4_500_000)));
    const nowhere = (temp: string) => join(temp, 'no', 'kept');
    const { storing, imported, log } = stored('graph-driver', nowhere, GZIP, streamOf(large));
    const { savedFile, diffIds } = await storing;
    expect(savedFile).toBeUndefined();
    expect(diffIds).toEqual([sha256(large)]);
    expect(imported()?.equals(large)).toBe(true);
    expect(log.lines).toContainEqual(
      expect.stringMatching(/^warning: Could not save the layer: .*ENOENT/),
    );
  });

  it('only causes a warning if the disk fills up', async () => {
    const probe = await open(join(tempDir(), 'probe'), 'w');
    const handles = Object.getPrototypeOf(probe) as FileHandle;
    await probe.close();
    const noSpace = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    vi.spyOn(handles, 'write').mockRejectedValue(noSpace);
    onTestFinished(() => void vi.restoreAllMocks());
    const large = archive(entry({ name: 'a' }, 'some text '.repeat(4_500_000)));
    const { storing, imported, log } = stored('graph-driver', below, GZIP, streamOf(large));
    expect((await storing).savedFile).toBeUndefined();
    expect(imported()?.equals(large)).toBe(true);
    expect(log.lines).toContainEqual(
      expect.stringMatching(/^warning: Could not save the layer: The disk filled up/),
    );
  });
});

describe('with a containerd store', () => {
  it('leaves nothing else behind', async () => {
    const { temp, storing } = stored('containerd', (at) => {
      mkdirSync(join(at, 'entry'));
      return join(at, 'entry', 'layer');
    });
    await storing;
    expect(readdirSync(temp)).toEqual(['entry']);
    expect(readdirSync(join(temp, 'entry'))).toEqual(['layer']);
  });
});
