import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FlattenError } from '../../../src/base/errors.ts';
import { CliTransport } from '../../../src/engine/client/cli-transport.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { fakeDocker, withPath } from '../../support/engine/fake-docker.ts';
import { failureOf } from '../../support/process/errors.ts';
import { endedSoon } from '../../support/process/processes.ts';
import { tempDir } from '../../support/process/temp.ts';
import {
  contentOf,
  endless,
  failing,
  NEVER,
  stalled,
  streamOf,
} from '../../support/tar/streams.ts';

const ID = `sha256:${'a'.repeat(64)}`;
const BODY = Buffer.alloc(1_000_000, 'layer');
const transport = new CliTransport(new Docker({ globalArgs: ['--context', 'x'] }));

/** Fakes a docker that reads its stdin, notes its end, and prints an ID. */
function reader() {
  return fakeDocker(`echo "$*" > "$NOTES/arguments"
echo $$ > "$NOTES/pid"
cat > "$NOTES/body"
echo whole > "$NOTES/ended"
echo ${ID}`);
}

describe('reading through the docker command', () => {
  it('requests the right path and returns all bytes, however slow the reader', async () => {
    const docker = fakeDocker(`echo "$*" >> "$NOTES/arguments"; head -c 3000000 /dev/zero`);
    const stream = await transport.readArchive('c1', '/a b/.', NEVER);
    let bytes = 0;
    for await (const part of stream) {
      bytes += (part as Buffer).length;
      if (bytes < 500_000) await sleep(5);
    }
    expect(bytes).toBe(3_000_000);
    expect((await contentOf(await transport.exportContainer('c1', NEVER))).length).toBe(3_000_000);
    expect(docker.note('arguments')).toBe('--context x cp c1:/a b/. -\n--context x export c1\n');
  });

  it('fails if the command fails, even if all bytes have arrived', async () => {
    fakeDocker('head -c 100000 /dev/zero; echo "Error: the engine went away" >&2; exit 1');
    const failure = await failureOf(contentOf(await transport.exportContainer('c1', NEVER)));
    expect(failure.code).toBe('DOCKER_FAILED');
    expect(failure.message).toContain('the engine went away');
  });

  it('fails if the command is killed', async () => {
    fakeDocker('head -c 100000 /dev/zero; kill -9 $$');
    expect((await failureOf(contentOf(await transport.exportContainer('c1', NEVER)))).code).toBe(
      'DOCKER_FAILED',
    );
  });

  it('stops when its signal is aborted', async () => {
    const docker = fakeDocker('echo $$ > "$NOTES/pid"; echo x; exec sleep 60');
    const controller = new AbortController();
    const stream = await transport.exportContainer('c1', controller.signal);
    stream.once('data', () => controller.abort());
    expect((await failureOf(contentOf(stream))).code).toBe('CANCELLED');
    expect(await endedSoon(docker.note('pid'))).toBe(true);
  });

  it('ends the command when the reader stops', async () => {
    const docker = fakeDocker('echo $$ > "$NOTES/pid"; exec cat /dev/zero');
    const stream = await transport.exportContainer('c1', NEVER);
    for await (const _ of stream) break;
    expect(await endedSoon(docker.note('pid'))).toBe(true);
  });

  it('ends a command that takes no notice of weaker signals, as docker while nobody reads its output', async () => {
    const docker = fakeDocker('trap "" TERM; echo $$ > "$NOTES/pid"; exec cat /dev/zero');
    const stream = await transport.exportContainer('c1', NEVER);
    for await (const _ of stream) break;
    expect(await endedSoon(docker.note('pid'))).toBe(true);
  });

  it('reports that there is no docker command', async () => {
    withPath(tempDir());
    const work = transport.exportContainer('c1', NEVER).then(contentOf);
    expect((await failureOf(work)).code).toBe('NO_DOCKER');
  });
});

describe('writing through the docker command', () => {
  it('sends the stream and the label and returns the ID', async () => {
    const docker = reader();
    expect(await transport.importImage(streamOf(BODY), 'a.label=run 1', NEVER)).toBe(ID);
    expect(docker.note('arguments')).toBe('--context x import --change LABEL a.label=run 1 -\n');
    const sha256 = (text: string | Buffer | undefined) =>
      createHash('sha256')
        .update(text ?? '')
        .digest('hex');
    expect(sha256(docker.note('body'))).toBe(sha256(BODY));
  });

  it('loads for a given platform, and returns the output of the command', async () => {
    const docker = reader();
    const platform = { os: 'linux', architecture: 'arm', variant: undefined };
    expect(await transport.loadImage(streamOf(BODY), platform, NEVER)).toContain(ID);
    expect(docker.note('arguments')).toBe('--context x load --quiet --platform linux/arm/v7\n');
    await transport.loadImage(streamOf(BODY), undefined, NEVER);
    expect(docker.note('arguments')).toBe('--context x load --quiet\n');
  });

  it('fails if the command fails', async () => {
    fakeDocker('cat > /dev/null; echo "write /x: no space left on device" >&2; exit 1');
    const failure = await failureOf(transport.importImage(streamOf(BODY), 'a=b', NEVER));
    expect(failure.code).toBe('NO_SPACE');
  });

  it('reports the message of a command that stops reading, and stops sending', async () => {
    fakeDocker('head -c 1000 > /dev/null; echo "Error: not that one" >&2; exit 1');
    const body = endless();
    const failure = await failureOf(transport.importImage(body, 'a=b', NEVER));
    expect(failure.code).toBe('DOCKER_FAILED');
    expect(failure.message).toContain('not that one');
    expect(body.destroyed).toBe(true);
  });

  it('waits for the message of a command that closes its input first', async () => {
    fakeDocker('exec 0<&-; sleep 0.3; echo "Error: not that one" >&2; exit 1');
    const failure = await failureOf(transport.importImage(endless(), 'a=b', NEVER));
    expect(failure.message).toContain('not that one');
  });

  it('does not accept a success before everything was sent', async () => {
    fakeDocker(`head -c 1000 > /dev/null; echo ${ID}`);
    const failure = await failureOf(transport.importImage(endless(), 'a=b', NEVER));
    expect(failure.code).toBe('ENGINE_FAILED');
    expect(failure.message).toContain('to the end');
  });

  it('fails without an ID', async () => {
    fakeDocker('cat > /dev/null; echo done');
    const failure = await failureOf(transport.importImage(streamOf(BODY), 'a=b', NEVER));
    expect(failure.code).toBe('ENGINE_FAILED');
    expect(failure.message).toContain('returned no image ID');
  });

  it('fails with the error of its stream, and the command does not see an end of its input', async () => {
    for (let run = 0; run < 3; run++) {
      const docker = reader();
      const wrong = new FlattenError('TAR_TRUNCATED', 'cut off', { hint: 'do so' });
      const body = stalled();
      const work = transport.importImage(body, 'a=b', NEVER);
      // At once in the first run, later while the command reads.
      for (let tries = 0; run > 0 && tries < 200 && !docker.note('body'); tries++) await sleep(10);
      body.destroy(wrong);
      expect(await failureOf(work)).toBe(wrong);
      expect(await endedSoon(docker.note('pid'))).toBe(true);
      expect(docker.note('ended')).toBeUndefined();
    }
  });

  it('reports the error that broke its stream, whatever kind it is', async () => {
    reader();
    const broken = failing(new Error('the disk went away'));
    await expect(transport.loadImage(broken, undefined, NEVER)).rejects.toThrow(
      'the disk went away',
    );
  });

  it('stops when its signal is aborted', async () => {
    const docker = fakeDocker('echo $$ > "$NOTES/pid"; exec cat > /dev/null');
    const controller = new AbortController();
    const work = transport.importImage(endless(), 'a=b', controller.signal);
    for (let tries = 0; tries < 200 && !docker.note('pid'); tries++) await sleep(10);
    controller.abort();
    expect((await failureOf(work)).code).toBe('CANCELLED');
    expect(await endedSoon(docker.note('pid'))).toBe(true);
  });
});
