import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { fakeEngine, type Handler } from '../../support/engine/fake-engine.ts';
import { failureOf } from '../../support/process/errors.ts';
import { contentOf, NEVER } from '../../support/tar/streams.ts';
import { archive, entry } from '../../support/tar/tar.ts';

const WHOLE = archive(entry({ name: 'a' }, Buffer.alloc(200_000, 'a')));

/** Reads a container's filesystem from an engine with this answer. */
async function read(handler: Handler, signal = NEVER): Promise<Buffer> {
  const transport = await fakeEngine(handler);
  return contentOf(await transport.exportContainer('c1', signal));
}

describe('reading over HTTP', () => {
  it('requests the right path and returns bytes as they arrive', async () => {
    const asked: string[] = [];
    const transport = await fakeEngine((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.end(WHOLE);
    });
    const path = '/a b&c?d=/é/../.';
    const signal = NEVER;
    expect((await contentOf(await transport.readArchive('c1', path, signal))).equals(WHOLE)).toBe(
      true,
    );
    expect((await contentOf(await transport.exportContainer('c1', signal))).equals(WHOLE)).toBe(
      true,
    );
    const query = new URLSearchParams({ path }).toString().replaceAll('+', '%20');
    expect(new URLSearchParams(asked[0]?.split('?')[1]).get('path')).toBe(path);
    expect(asked[0]).toBe(`GET /v1.48/containers/c1/archive?${query}`);
    expect(asked[1]).toBe('GET /v1.48/containers/c1/export');
  });

  it.each([
    [404, '{"message":"Could not find the file /x in container c1"}', 'Could not find the file /x'],
    [500, '{"message":"something broke"}', 'something broke'],
    [500, 'plain words', 'plain words'],
    [502, '<html>', '502'],
    [500, '', '500'],
  ])('fails with the message of an answer %d %s', async (status, body, said) => {
    const failure = await failureOf(read((_, response) => response.writeHead(status).end(body)));
    expect(failure.code).toBe('ENGINE_FAILED');
    expect(failure.message).toContain(said);
  });

  it('recognises a full disk', async () => {
    const body = '{"message":"mkdir: no space left on device"}';
    const failure = await failureOf(read((_, response) => response.writeHead(500).end(body)));
    expect(failure.code).toBe('NO_SPACE');
  });

  it('returns a short stream if the connection ends in the middle, which the tar reader rejects', async () => {
    const transport = await fakeEngine((_, response) => {
      response.write(WHOLE.subarray(0, 100_000), () => response.socket?.destroy());
    });
    const filter = new TarFilter(() => 'keep');
    const stream = await transport.exportContainer('c1', NEVER);
    expect((await failureOf(pipeline(stream, filter.resume()))).code).toBe('TAR_TRUNCATED');
  });

  it('accepts a chunked answer although it requested none', async () => {
    const bytes = await read((_, response) => {
      response.useChunkedEncodingByDefault = true;
      response.setHeader('Transfer-Encoding', 'chunked');
      response.write(WHOLE.subarray(0, 70_000));
      response.end(WHOLE.subarray(70_000));
    });
    expect(bytes.equals(WHOLE)).toBe(true);
  });

  it('fails if fewer bytes arrive than were announced', async () => {
    const failure = await failureOf(
      read((_, response) => {
        response.writeHead(200, { 'Content-Length': WHOLE.length });
        response.write(WHOLE.subarray(0, 100_000), () => response.socket?.end());
      }),
    );
    expect(failure.code).toBe('ENGINE_FAILED');
  });

  it('ends without an error if the engine ends the answer early, which the tar reader rejects', async () => {
    const transport = await fakeEngine((_, response) => response.end(WHOLE.subarray(0, 100_000)));
    const filter = new TarFilter(() => 'keep');
    filter.resume();
    const work = pipeline(await transport.exportContainer('c1', NEVER), filter);
    expect((await failureOf(work)).code).toBe('TAR_TRUNCATED');
  });

  it('reports that no engine listens', async () => {
    const transport = new HttpTransport('/no/such/engine.sock', '1.48');
    const failure = await failureOf(transport.exportContainer('c1', NEVER));
    expect(failure.code).toMatch(/^(NO_ENGINE|ENGINE_FAILED)$/);
  });

  it('reports that the engine closed the connection before it answered', async () => {
    const failure = await failureOf(read((request) => request.socket.destroy()));
    expect(failure.code).toBe('ENGINE_FAILED');
  });

  it('stops before the answer when its signal is aborted', async () => {
    const controller = new AbortController();
    const work = read(() => controller.abort(), controller.signal);
    expect((await failureOf(work)).code).toBe('CANCELLED');
  });

  it('stops in the middle when its signal is aborted, and closes the connection', async () => {
    const controller = new AbortController();
    const hungUp = Promise.withResolvers<void>();
    const work = read((_, response) => {
      response.on('close', hungUp.resolve);
      response.write(WHOLE.subarray(0, 1000), () => controller.abort());
    }, controller.signal);
    expect((await failureOf(work)).code).toBe('CANCELLED');
    await hungUp.promise;
  });

  it('closes the connection when the reader stops', async () => {
    const hungUp = Promise.withResolvers<void>();
    const transport = await fakeEngine((_, response) => {
      response.on('close', hungUp.resolve);
      response.write(WHOLE);
    });
    const stream = await transport.exportContainer('c1', NEVER);
    stream.on('error', (error) => expect(error).toBeInstanceOf(FlattenError));
    stream.destroy();
    await hungUp.promise;
  });
});
