import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { contentsOf, faultOf } from '../../bench/contest/check.ts';
import { Commands } from '../../bench/contest/commands.ts';
import { writeImage } from '../../bench/contest/image-archive.ts';
import { SlowProxy } from '../../bench/contest/slow-proxy.ts';

const onLinux = it.runIf(process.platform === 'linux');

function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), 'docker-flatten-bench-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

onLinux('programs are measured with what they run', async () => {
  const commands = new Commands(process.env);
  const work =
    'let sum = 0; for (let at = 0; at < 2e7; at++) sum += at; process.stdout.write("done");';
  expect(await commands.shell('"$1" -e "$2"; true', process.execPath, work)).toBe('done');
  const { clientSeconds, ownSeconds, peakBytes } = commands.costs;
  expect(clientSeconds).toBeGreaterThan(0.05);
  // The shell itself does nothing.
  expect(ownSeconds).toBeLessThan(clientSeconds / 2);
  expect(peakBytes).toBeGreaterThan(10 * 2 ** 20);
});

onLinux('a program that fails ends with what it printed', async () => {
  const commands = new Commands(process.env);
  await expect(commands.shell('echo broken >&2; exit 3')).rejects.toThrow(/ended with 3: broken/);
  await expect(commands.run('sh', ['-c', 'exit 2'], { status: 2 })).resolves.toBe('');
});

it('contents count files once for each name, their bytes once, and follow no link', () => {
  const directory = scratch();
  mkdirSync(join(directory, 'a'));
  mkdirSync(join(directory, 'b'));
  writeFileSync(join(directory, 'a/one'), '12345');
  linkSync(join(directory, 'a/one'), join(directory, 'a/two'));
  writeFileSync(join(directory, 'b/three'), '1');
  mkdirSync(join(directory, 'outside'));
  writeFileSync(join(directory, 'outside/four'), '1234');
  symlinkSync('../outside', join(directory, 'b/link'));
  expect(contentsOf([join(directory, 'a'), join(directory, 'b')])).toEqual({ files: 4, bytes: 6 });
});

it('a result that lacks something is a fault', () => {
  const expected = { files: 1000, bytes: 1e6 };
  expect(faultOf({}, { files: 1011, bytes: 1e6 + 10 }, expected)).toBeUndefined();
  expect(faultOf({}, { files: 900, bytes: 1e6 }, expected)).toContain('has 900 files');
  expect(faultOf({}, { files: 1000, bytes: 0.9e6 }, expected)).toContain('900000 bytes');
  expect(faultOf({}, { files: 2000, bytes: 2e6 }, expected)).toBeDefined();
  expect(faultOf({ isOther: true }, { files: 900, bytes: 0.5e6 }, expected)).toBeUndefined();
  expect(faultOf({ isOther: true }, { files: 0, bytes: 0 }, expected)).toBeDefined();
});

onLinux(
  'an image is the same each time, and its files have the sizes that were asked for',
  async () => {
    const directory = scratch();
    const files = { count: 9, bytes: 3000, kind: 'random' } as const;
    const digests = [];
    for (const name of ['one.tar', 'two.tar']) {
      await writeImage(join(directory, name), files);
      digests.push(
        createHash('sha256')
          .update(readFileSync(join(directory, name)))
          .digest('hex'),
      );
    }
    expect(digests[0]).toBe(digests[1]);
    const extract = (name: string) =>
      execFileSync('tar', ['-xOf', join(directory, 'one.tar'), name], { encoding: 'buffer' });
    const [{ Layers: layers }] = JSON.parse(extract('manifest.json').toString());
    const config = JSON.parse(extract('config.json').toString());
    const listed: string[] = [];
    for (const [at, layer] of layers.entries()) {
      const tar = gunzipSync(extract(layer));
      const digest = createHash('sha256').update(tar).digest('hex');
      expect(config.rootfs.diff_ids[at]).toBe(`sha256:${digest}`);
      listed.push(execFileSync('tar', ['-tvf', '-'], { input: tar, encoding: 'utf8' }));
    }
    expect(listed.join('').match(/ 3000 .*srv\/part-0000\/file-\d$/gm)).toHaveLength(9);
    expect(listed.at(-1)).toContain('srv/.wh.deleted-later');
  },
);

it('a slow connection passes everything on, both ways', async () => {
  const answer = Buffer.alloc(300_000, 'answer');
  const server = createServer((socket) => {
    socket.once('data', (question) => socket.end(Buffer.concat([question, answer])));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  using proxy = await SlowProxy.start(`127.0.0.1:${port}`, 5e6);
  const client = connect(Number(proxy.address.split(':')[1]), '127.0.0.1');
  client.write('question');
  const chunks: Buffer[] = [];
  const startMs = performance.now();
  for await (const chunk of client) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(Buffer.concat([Buffer.from('question'), answer]))).toBe(true);
  // 300 kB at 5 MB/s take 60 ms: less would be too fast, and a busy machine only takes longer.
  expect(performance.now() - startMs).toBeGreaterThan(40);
});
