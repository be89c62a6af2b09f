// Both transports touch the watchdog while bytes move, in both directions, and save images.
import { EventEmitter, once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CliTransport } from '../../../src/engine/client/cli-transport.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import type { Transport } from '../../../src/engine/client/transport.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { bodyOf, fakeEngine } from '../../support/engine/fake-engine.ts';
import { CountingWatchdog } from '../../support/process/counting-watchdog.ts';
import { failureOf } from '../../support/process/errors.ts';
import { contentOf, endless, NEVER, streamOf } from '../../support/tar/streams.ts';

const ID = `sha256:${'a'.repeat(64)}`;
const PIECE = Buffer.alloc(100_000, 'x');
const PIECES = 4;

interface Case {
  readonly name: string;
  /** An engine that sends four pieces, and waits after each until the test has read it. */
  readonly giving: (watch: CountingWatchdog) => Promise<Giving>;
  /** An engine that reads 64 KiB at a time with a pause after each, and then returns an ID. */
  readonly taking: (watch: CountingWatchdog) => Promise<Transport>;
  /** An engine that reads nothing. */
  readonly hanging: (watch: CountingWatchdog) => Promise<Transport>;
}

interface Giving {
  readonly transport: Transport;
  /** Asks for the next piece. */
  readonly next: () => void;
}

function cli(watch: CountingWatchdog, script: string): Promise<Transport> {
  fakeDocker(script);
  return Promise.resolve(new CliTransport(new Docker({ watch })));
}

const CASES: readonly Case[] = [
  {
    name: 'the docker command',
    giving: (watch) => {
      const read = 'until [ -e "$NOTES/$piece" ]; do sleep 0.02; done';
      const { notes } = fakeDocker(
        `for piece in 1 2 3 4; do head -c 100000 /dev/zero; ${read}; done`,
      );
      let pieces = 0;
      return Promise.resolve({
        transport: new CliTransport(new Docker({ watch })),
        next: () => writeFileSync(join(notes, String(++pieces)), ''),
      });
    },
    taking: (watch) =>
      cli(watch, `while [ "$(head -c 65536 | wc -c)" -gt 0 ]; do sleep 0.02; done; echo ${ID}`),
    hanging: (watch) => cli(watch, 'exec sleep 60'),
  },
  ...[false, true].map((isFramed) => ({
    name: isFramed ? 'HTTP through a proxy that frames answers' : 'HTTP',
    giving: async (watch: CountingWatchdog) => {
      const asked = new EventEmitter();
      const transport = await fakeEngine(async (_, response) => {
        if (isFramed) {
          response.useChunkedEncodingByDefault = true;
          response.setHeader('Transfer-Encoding', 'chunked');
        }
        for (let piece = 0; piece < PIECES; piece++) {
          response.write(PIECE);
          await once(asked, 'next');
        }
        response.end();
      }, watch.touch);
      return { transport, next: () => void asked.emit('next') };
    },
    taking: (watch: CountingWatchdog) =>
      fakeEngine(async (request, response) => {
        for await (const _ of request) await sleep(2);
        response.end(`{"status":"${ID}"}\n`);
      }, watch.touch),
    hanging: (watch: CountingWatchdog) =>
      fakeEngine((request) => void request.pause(), watch.touch),
  })),
];

describe.each(CASES)('$name', ({ giving, taking, hanging }) => {
  it.each<[string, (transport: Transport) => Promise<Readable>]>([
    ['an export', (transport) => transport.exportContainer('c1', NEVER)],
    ['an archive', (transport) => transport.readArchive('c1', '/', NEVER)],
    ['a saved image', (transport) => transport.saveImage('app:1', NEVER)],
  ])('touches the watchdog for each piece of %s', async (_, open) => {
    const watch = new CountingWatchdog();
    const { transport, next } = await giving(watch);
    const stream = await open(transport);
    let bytes = 0;
    let seen = 0;
    const steps: number[] = [];
    for await (const piece of stream) {
      bytes += (piece as Buffer).length;
      if (bytes % PIECE.length !== 0) continue;
      steps.push(watch.touches - seen);
      seen = watch.touches;
      next();
    }
    expect(bytes).toBe(PIECES * PIECE.length);
    expect(steps).toHaveLength(PIECES);
    for (const step of steps) expect(step).toBeGreaterThan(0);
  });

  it('touches the watchdog while the engine reads', async () => {
    const watch = new CountingWatchdog();
    const transport = await taking(watch);
    const work = transport.importImage(streamOf(Buffer.alloc(3_000_000), 65_536), 'a=b', NEVER);
    expect(await work).toBe(ID);
    // Bytes that fit in the buffers on the way count at once.
    expect(watch.touches).toBeGreaterThan(5);
  });

  it('does not touch the watchdog once the engine stops reading', async () => {
    const watch = new CountingWatchdog();
    const transport = await hanging(watch);
    const controller = new AbortController();
    const work = failureOf(transport.loadImage(endless(), undefined, controller.signal));
    let seen = -1;
    while (seen !== watch.touches) {
      seen = watch.touches;
      await sleep(300);
    }
    expect(seen).toBeLessThan(100);
    controller.abort();
    expect((await work).code).toBe('CANCELLED');
  });
});

describe('HTTP', () => {
  it('touches the watchdog for an answer’s progress messages', async () => {
    const watch = new CountingWatchdog();
    const transport = await fakeEngine(async (request, response) => {
      await bodyOf(request);
      for (let line = 0; line < 5; line++) {
        response.write('{"stream":"."}\n');
        await sleep(50);
      }
      response.end();
    }, watch.touch);
    await transport.loadImage(Readable.from([Buffer.alloc(10)]), undefined, NEVER);
    expect(watch.touches).toBeGreaterThanOrEqual(5);
  });
});

describe('saving an image', () => {
  it('asks the docker command for it by its name', async () => {
    const docker = fakeDocker('echo "$*" > "$NOTES/arguments"; printf archive');
    const transport = new CliTransport(new Docker({ globalArgs: ['--context', 'x'] }));
    expect(String(await contentOf(await transport.saveImage('ghcr.io/o/app:1', NEVER)))).toBe(
      'archive',
    );
    expect(docker.note('arguments')).toBe('--context x save ghcr.io/o/app:1\n');
  });

  it('asks the engine for it by its name', async () => {
    let asked = '';
    const transport = await fakeEngine((request, response) => {
      asked = `${request.method} ${request.url}`;
      response.end('archive');
    });
    expect(String(await contentOf(await transport.saveImage('ghcr.io/o/app:1', NEVER)))).toBe(
      'archive',
    );
    expect(asked).toBe('GET /v1.48/images/get?names=ghcr.io%2Fo%2Fapp%3A1');
  });

  it('fails with their messages', async () => {
    fakeDocker('echo "Error: reference does not exist" >&2; exit 1');
    const bad = await new CliTransport(new Docker()).saveImage('app', NEVER);
    expect((await failureOf(contentOf(bad))).message).toContain('reference does not exist');
    const transport = await fakeEngine((_, response) =>
      response.writeHead(404).end('{"message":"reference does not exist"}'),
    );
    expect((await failureOf(transport.saveImage('app', NEVER))).message).toContain(
      'reference does not exist',
    );
  });
});
