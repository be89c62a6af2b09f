import type { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { HiddenBlobs } from '../../../src/engine/blobs/blobs.ts';
import { withSavedBlobs } from '../../../src/engine/blobs/saved-blobs.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import { hasLeftovers, removeLeftovers } from '../../../src/engine/containers/leftovers.ts';
import { digestOf } from '../../../src/image/config.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';
import { streamOf } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

const BLOB = '{"a":1}';
const DIGEST = digestOf(Buffer.from(BLOB));

/** Returns the files of an archive. */
async function filesOf(tar: Readable): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const file of tar.pipe(extract())) {
    let text = '';
    for await (const part of file) text += String(part);
    found.set(file.header.name, text);
  }
  return found;
}

/** A store with blobs by digest, which saves those that the loaded image names. */
function store(
  blobs: Readonly<Record<string, string>>,
  more: { refusal?: Error; saveFails?: Error; rmi?: string } = {},
) {
  const docker = fakeDocker(`echo "$@" >> "$NOTES/calls"
[ "$1" != rmi ] || { ${more.rmi ?? 'true'}; }
[ "$1" != image ] || echo '[{"Descriptor":{"digest":"${DIGEST}","size":7}}]'`);
  const transport = new HttpTransport('/no/such.sock', '1.48');
  const loads: { name: string; layer: { digest: string; size: number } }[] = [];
  transport.loadImage = async (tar) => {
    const files = await filesOf(tar);
    if (more.refusal !== undefined) throw more.refusal;
    const [index] = JSON.parse(files.get('index.json') ?? '').manifests;
    const manifest = files.get(`blobs/${index.digest.replace(':', '/')}`) ?? '';
    expect(digestOf(Buffer.from(manifest))).toBe(index.digest);
    const [layer] = JSON.parse(manifest).layers;
    loads.push({ name: index.annotations['io.containerd.image.name'], layer });
    return '';
  };
  transport.saveImage = async () => {
    if (more.saveFails !== undefined) throw more.saveFails;
    const { digest } = loads.at(-1)!.layer;
    const blob = blobs[digest];
    const path = (of: string) => `blobs/${of.replace(':', '/')}`;
    const other = entry({ name: path(`sha256:${'0'.repeat(64)}`) }, 'another');
    return streamOf(
      archive(other, ...(blob === undefined ? [] : [entry({ name: path(digest) }, blob)])),
      100,
    );
  };
  const engine = sessionWith(new Docker(), {
    transport,
    platform: { os: 'linux', architecture: 'amd64', variant: undefined },
  });
  const read = (digest: string, sizeBytes?: number, runId = 'run') =>
    withSavedBlobs({ ...engine, runId }, ({ text }) => text(digest, sizeBytes));
  return { read, loads, docker };
}

describe('withSavedBlobs', () => {
  it('names the blob with its size in an image that it removes again', async () => {
    const { read, loads, docker } = store({ [DIGEST]: BLOB });
    expect(await read(DIGEST, 7)).toBe(BLOB);
    expect(loads).toEqual([
      {
        name: expect.stringMatching(
          /^docker\.io\/library\/docker-flatten-pending:run-[0-9a-f]{8}$/,
        ),
        layer: { mediaType: 'application/octet-stream', digest: DIGEST, size: 7 },
      },
    ]);
    const name = loads[0]!.name.replace('docker.io/library/', '');
    expect(docker.note('calls')).toBe(`rmi ${name}\n`);
  });

  it('asks the engine for an unknown size, and does not take that of another image', async () => {
    const { read, loads } = store({ [DIGEST]: BLOB });
    expect(await read(DIGEST)).toBe(BLOB);
    expect(loads[0]?.layer.size).toBe(7);
    await expect(read(`sha256:${'1'.repeat(64)}`)).rejects.toBeInstanceOf(HiddenBlobs);
  });

  it('reports hidden blobs if the store lacks the blob or rejects such an image', async () => {
    const refusal = new FlattenError('ENGINE_FAILED', 'no such layers here', { hint: 'do so' });
    for (const { read } of [store({}), store({ [DIGEST]: BLOB }, { refusal })])
      await expect(read(DIGEST, 7)).rejects.toBeInstanceOf(HiddenBlobs);
    const stop = new FlattenError('CANCELLED', 'Stopped', { hint: 'do so' });
    expect(await failureOf(store({}, { refusal: stop }).read(DIGEST, 7))).toBe(stop);
  });

  it('reports hidden blobs if the save lacks the blob, but not after other failures', async () => {
    const saveFails = new FlattenError('ENGINE_FAILED', `content digest ${DIGEST}: not found`, {
      hint: 'do so',
    });
    await expect(store({}, { saveFails }).read(DIGEST, 7)).rejects.toBeInstanceOf(HiddenBlobs);
    const trouble = new FlattenError('ENGINE_FAILED', 'the connection broke off', {
      hint: 'do so',
    });
    expect(await failureOf(store({}, { saveFails: trouble }).read(DIGEST, 7))).toBe(trouble);
  });

  it('does not wait for an engine that does not remove the image, which is left for the end of the run', async () => {
    const { read, docker } = store({ [DIGEST]: BLOB }, { rmi: 'exec sleep 30' });
    const startMs = performance.now();
    expect(await read(DIGEST, 7, 'slow')).toBe(BLOB);
    expect(await read(DIGEST, 7, 'slow')).toBe(BLOB);
    expect(performance.now() - startMs).toBeLessThan(8000);
    expect(hasLeftovers('slow')).toBe(true);
    expect(docker.note('calls')?.match(/^rmi /gm)).toHaveLength(1);
    await removeLeftovers(new Docker(), 'slow', new MemoryLog());
    expect(hasLeftovers('slow')).toBe(false);
  }, 15_000);

  it('remembers an image that the engine did not remove, but not one that it never had', async () => {
    await store({ [DIGEST]: BLOB }, { rmi: 'exit 1' }).read(DIGEST, 7, 'refused');
    expect(hasLeftovers('refused')).toBe(true);
    const refusal = new FlattenError('ENGINE_FAILED', 'no such layers here', { hint: 'do so' });
    const never = store({}, { refusal, rmi: 'exit 1' }).read(DIGEST, 7, 'never');
    await expect(never).rejects.toBeInstanceOf(HiddenBlobs);
    expect(hasLeftovers('never')).toBe(false);
  });

  it('does not accept another blob', async () => {
    const failure = await failureOf(store({ [DIGEST]: '{"a":2}' }).read(DIGEST, 7));
    expect(failure.message).toContain('has the digest');
  });
});
