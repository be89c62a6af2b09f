import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import { bodyOf, fakeEngine, fakeSocket, type Handler } from '../../support/engine/fake-engine.ts';
import { failureOf } from '../../support/process/errors.ts';
import { endless, failing, NEVER, stalled, streamOf } from '../../support/tar/streams.ts';

const BODY = Buffer.alloc(300_000, 'layer');
const ID = `sha256:${'a'.repeat(64)}`;

/** An engine that reads the whole body and then sends an answer. */
function answers(status: number, text: string): Handler {
  return async (request, response) => {
    await bodyOf(request).catch(() => {});
    response.writeHead(status).end(text);
  };
}

async function importInto(handler: Handler, body: Readable = streamOf(BODY), signal = NEVER) {
  const transport = await fakeEngine(handler);
  return transport.importImage(body, 'a.label=run 1', signal);
}

describe('an import over HTTP', () => {
  it('sends the stream and the label and returns the ID', async () => {
    let seen: IncomingMessage | undefined;
    let received: Buffer | undefined;
    const id = await importInto(async (request, response) => {
      seen = request;
      received = await bodyOf(request);
      response.end(`{"status":"Importing"}\r\n{"status":"${ID}"}\r\n`);
    });
    expect(id).toBe(ID);
    expect(received?.equals(BODY)).toBe(true);
    expect(seen?.method).toBe('POST');
    const url = new URL(seen?.url ?? '', 'http://engine');
    expect(url.pathname).toBe('/v1.48/images/create');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      fromSrc: '-',
      changes: 'LABEL a.label=run 1',
    });
    expect(seen?.headers['content-type']).toBe('application/x-tar');
  });

  it.each([
    ['an error', '{"status":"Importing"}\n{"error":"the layer is bad"}\n'],
    ['an error with details', '{"errorDetail":{"message":"the layer is bad"},"error":"short"}\n'],
    ['an error and an ID', `{"errorDetail":{"message":"the layer is bad"}}\n{"status":"${ID}"}\n`],
  ])('fails with %s in an answer that started as a success', async (_, text) => {
    const failure = await failureOf(importInto(answers(200, text)));
    expect(failure.code).toBe('ENGINE_FAILED');
    expect(failure.message).toContain('the layer is bad');
  });

  it.each([
    [500, '{"message":"something broke"}', 'something broke'],
    [500, 'plain words', 'plain words'],
    [500, '', '500'],
    [307, '', '307'],
  ])('fails with an answer %d %j', async (status, text, said) => {
    const failure = await failureOf(importInto(answers(status, text)));
    expect(failure.code).toBe('ENGINE_FAILED');
    expect(failure.message).toContain(said);
  });

  it('recognises a full disk in both kinds of answer', async () => {
    const said = 'Error processing tar file: write /x: no space left on device';
    for (const handler of [
      answers(500, JSON.stringify({ message: said })),
      answers(200, JSON.stringify({ errorDetail: { message: said } })),
    ])
      expect((await failureOf(importInto(handler))).code).toBe('NO_SPACE');
  });

  it.each(['', '{}', '{"status":"Done"}', 'sha256:text'])(
    'fails where no ID comes: %j',
    async (text) => {
      const failure = await failureOf(importInto(answers(200, text)));
      expect(failure.code).toBe('ENGINE_FAILED');
      expect(failure.message).toContain('returned no image ID');
    },
  );

  it('fails if an answer does not end', async () => {
    const failure = await failureOf(
      importInto(async (request, response) => {
        await bodyOf(request);
        Readable.from(endless()).pipe(response);
      }),
    );
    expect(failure.code).toBe('ENGINE_FAILED');
    expect(failure.message).toContain('longer than');
  });
});

describe('an import that is interrupted', () => {
  it('fails if the connection breaks in the middle', async () => {
    const body = endless();
    const work = importInto(
      (request) => void request.once('data', () => request.socket.destroy()),
      body,
    );
    const failure = await failureOf(work);
    expect(failure.code).toBe('ENGINE_FAILED');
    expect(failure.message).toContain('was interrupted');
    expect(failure.hint).toContain('restarted');
    expect(body.destroyed).toBe(true);
  });

  it('fails if the engine closes the connection after everything was sent', async () => {
    const failure = await failureOf(
      importInto(async (request) => {
        await bodyOf(request);
        request.socket.destroy();
      }),
    );
    expect(failure.code).toBe('ENGINE_FAILED');
  });

  it('fails if the answer is cut off', async () => {
    const failure = await failureOf(
      importInto(async (request, response) => {
        await bodyOf(request);
        response.write(`{"status":"${ID}"}\n`, () => request.socket.destroy());
      }),
    );
    expect(failure.code).toBe('ENGINE_FAILED');
  });

  it('reports a failure that the engine answers before everything was sent, and stops sending', async () => {
    const body = endless();
    const failure = await failureOf(
      importInto(
        (_, response) => void response.writeHead(500).end('{"message":"not that one"}'),
        body,
      ),
    );
    expect(failure.message).toContain('not that one');
    expect(body.destroyed).toBe(true);
  });

  it('does not wait for an engine that has answered to read the rest', async () => {
    const body = endless();
    const said = JSON.stringify({ message: 'not that one' });
    const transport = await fakeSocket((socket) => {
      // Answers, but neither reads on nor closes the connection.
      socket.once('data', () => {
        socket.pause();
        socket.write(`HTTP/1.1 500 Error\r\nContent-Length: ${said.length}\r\n\r\n${said}`);
      });
    });
    const failure = await failureOf(transport.importImage(body, 'a=b', NEVER));
    expect(failure.message).toContain('not that one');
    expect(body.destroyed).toBe(true);
  });

  it('fails with the error of its stream before the engine was reached', async () => {
    const wrong = new FlattenError('TAR_INVALID', 'the tar is damaged', { hint: 'do so' });
    expect(await failureOf(importInto(() => {}, failing(wrong, Buffer.alloc(1))))).toBe(wrong);
  });

  it('does not accept a successful answer before everything was sent', async () => {
    const body = endless();
    const work = importInto((_, response) => void response.end(`{"status":"${ID}"}\n`), body);
    expect((await failureOf(work)).code).toBe('ENGINE_FAILED');
    expect(body.destroyed).toBe(true);
  });

  it('sends the last piece together with the end, since an engine may answer without waiting for the end', async () => {
    const body = new Readable({ read() {} });
    body.push(BODY);
    setTimeout(() => body.push(null), 100);
    const work = importInto((request, response) => {
      let bytes = 0;
      request.on('data', (piece: Buffer) => {
        bytes += piece.length;
        // Node closes the connection with that.
        if (bytes === BODY.length) response.end(`{"status":"${ID}"}\n`);
      });
    }, body);
    expect(await work).toBe(ID);
  });

  it('takes streams that end the request a second time, as those of streamx do', async () => {
    const archive = pack();
    archive.entry({ name: 'f' }, 'x');
    archive.finalize();
    const work = importInto(
      (request, response) => {
        request.resume().on('end', () => response.end(`{"status":"${ID}"}\n`));
      },
      archive as unknown as Readable,
    );
    expect(await work).toBe(ID);
  });

  it('fails with the error of its stream, and the engine does not see a complete body', async () => {
    const wrong = new FlattenError('TAR_INVALID', 'the tar is damaged', { hint: 'do so' });
    const seen = Promise.withResolvers<unknown>();
    const body = stalled();
    const work = importInto((request) => {
      request.once('data', () => body.destroy(wrong));
      bodyOf(request).then(
        () => seen.resolve('a whole body'),
        (error: Error) => seen.resolve(error),
      );
    }, body);
    expect(await failureOf(work)).toBe(wrong);
    expect(await seen.promise).toBeInstanceOf(Error);
  });

  it('stops when its signal is aborted, and the engine does not see a complete body', async () => {
    const controller = new AbortController();
    const seen = Promise.withResolvers<unknown>();
    const work = importInto(
      (request) => {
        request.once('data', () => controller.abort());
        bodyOf(request).then(
          () => seen.resolve('a whole body'),
          (error: Error) => seen.resolve(error),
        );
      },
      endless(),
      controller.signal,
    );
    expect((await failureOf(work)).code).toBe('CANCELLED');
    expect(await seen.promise).toBeInstanceOf(Error);
  });

  it('stops while it waits for the answer', async () => {
    const controller = new AbortController();
    const work = importInto(
      async (request) => {
        await bodyOf(request);
        controller.abort();
      },
      streamOf(BODY),
      controller.signal,
    );
    expect((await failureOf(work)).code).toBe('CANCELLED');
  });

  it('reports that no engine listens', async () => {
    const transport = new HttpTransport('/no/such/engine.sock', '1.48');
    const failure = await failureOf(transport.importImage(endless(), 'a=b', NEVER));
    expect(failure.code).toMatch(/^(NO_ENGINE|ENGINE_FAILED)$/);
  });
});

describe('a load over HTTP', () => {
  it('returns the output of the engine', async () => {
    let url = '';
    const transport = await fakeEngine(async (request, response) => {
      url = request.url ?? '';
      await bodyOf(request);
      response.end('{"stream":"Loaded image: app\\n"}\n{"status":"more"}\nno JSON\n');
    });
    expect(await transport.loadImage(streamOf(BODY), undefined, NEVER)).toBe(
      'Loaded image: app\n\nmore',
    );
    expect(url).toBe('/v1.48/images/load?quiet=1');
    const platform = { os: 'linux', architecture: 'arm', variant: 'v7' };
    await transport.loadImage(streamOf(BODY), platform, NEVER);
    const query = new URL(url, 'http://engine').searchParams;
    expect(JSON.parse(query.get('platform') ?? '')).toEqual(platform);
  });

  it('fails with an error in an answer that started as a success', async () => {
    const transport = await fakeEngine(answers(200, '{"errorDetail":{"message":"bad archive"}}'));
    const failure = await failureOf(transport.loadImage(streamOf(BODY), undefined, NEVER));
    expect(failure.message).toContain('bad archive');
  });
});
