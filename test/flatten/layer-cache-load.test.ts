// Takes a layer from a cache into an engine.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../src/base/errors.ts';
import { HttpTransport } from '../../src/engine/client/http-transport.ts';
import { STORE_TRAITS } from '../../src/engine/client/store-traits.ts';
import type { StoreRequest } from '../../src/engine/store/store.ts';
import { loadLayer } from '../../src/flatten/layer-cache.ts';
import { LAYER, RECORD, runWith } from '../support/cache/layer-cache.ts';
import { failureOf } from '../support/process/errors.ts';
import { tempDir } from '../support/process/temp.ts';
import { contentOf, NEVER } from '../support/tar/streams.ts';

describe('taking a layer into an engine', () => {
  /** Takes a whole layer into an engine whose load ends like this. */
  async function loaded(load: () => Promise<string>, signal = NEVER): Promise<FlattenError> {
    const directory = tempDir();
    const path = join(directory, 'layer');
    writeFileSync(path, LAYER);
    const run = runWith(undefined, signal);
    run.engine.docker.try = async () => ({ exitCode: 1, stdout: '', stderr: 'No such image' });
    const transport = new HttpTransport('/no/such.sock', '1.48');
    transport.loadImage = async (archive) => {
      await contentOf(archive);
      return load();
    };
    const platform = { os: 'linux', architecture: 'amd64', variant: undefined };
    const engine = { ...run.engine, transport, platform, store: STORE_TRAITS.containerd };
    const request: StoreRequest = {
      platform,
      annotations: async () => ({}),
      configFor: async () => Buffer.from('{}'),
      compression: { kind: 'none' },
      tempDir: directory,
      saveTo: undefined,
      totalBytes: () => undefined,
    };
    const found = { paths: [path], record: { version: 1, key: 'key', ...RECORD } };
    const error = await failureOf(loadLayer(engine, found, request));
    expect(readFileSync(path)).toEqual(LAYER);
    return error;
  }

  it.each(['CHECK_FAILED', 'ENGINE_FAILED', 'DOCKER_FAILED'] as const)(
    'finds it no good where the engine says %s',
    async (code) => {
      const cause = new FlattenError(code, 'it is no layer', { hint: 'do so' });
      const error = await loaded(() => Promise.reject(cause));
      expect(error).toMatchObject({ code: 'CACHE_BAD', cause });
      expect(error.message).toBe('The cached layer cannot be used: it is no layer');
    },
  );

  it.each(['NO_SPACE', 'NO_ENGINE'] as const)('is not to blame for %s', async (code) => {
    const cause = new FlattenError(code, 'trouble of its own', { hint: 'do so' });
    expect(await loaded(() => Promise.reject(cause))).toBe(cause);
  });

  it('is not to blame where the run ends', async () => {
    const controller = new AbortController();
    const cause = new FlattenError('ENGINE_FAILED', 'hung up', { hint: 'do so' });
    const error = await loaded(() => {
      controller.abort();
      return Promise.reject(cause);
    }, controller.signal);
    expect(error).toBe(cause);
  });
});
