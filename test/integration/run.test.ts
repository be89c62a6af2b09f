// "run": the user's commands in a container of the image before it is read.
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { shellEntries } from '../support/engine/shell-image.ts';

/** Loads an image with a shell, and returns how to flatten it. */
function setUp(engine: TestEngine) {
  beforeAll(async () => {
    const shell = await shellEntries(engine, 'rm -rf /var/lib/apt/lists/old');
    const layers = [
      [
        ...shell,
        { name: 'doomed', data: 'x'.repeat(2_000_000) },
        { name: 'doomed-too/a/b', data: 'x'.repeat(1_000_000) },
        { name: 'var/lib/apt/lists/old', data: 'x'.repeat(500_000) },
      ],
    ];
    const config = plainConfig({ config: { Volumes: { '/data': {} }, User: '1000' } });
    await loadImage(engine, 'run:source', { layers, config });
  });
  afterEach(() => engine.docker('rmi', '--force', 'run:flat'));
  const flatten = (...args: string[]) =>
    engine.flatten(['run:source', '--tag', 'run:flat', '--json', ...args]);
  return { flatten };
}

onEachKind('run', (engine) => {
  const { flatten } = setUp(engine);

  test('changes the result as root, and is reported with its time and bytes', async () => {
    const report = join(tmpdir(), `run-test-${process.pid}.json`);
    const script =
      'rm /doomed\nrm -r /doomed-too\necho "said $(echo twice)"\ncat > /made <<X\nmade\nX\n';
    const before = engine.inventory();
    const answer = await flatten('--run', script, '--apt-clean', '--verify', '--report', report);
    const { commands, cleanedBytes } = JSON.parse(readFileSync(report, 'utf8'));
    rmSync(report);
    expect(answer.status, answer.stderr).toBe(0);
    expect(answer.stderr).toContain('said twice');
    expect(answer.stderr).toMatch(
      /warning: The image declares volumes: \/data\. They are empty .*, and its changes below them /,
    );
    const { files } = await savedImage(engine, 'run:flat');
    expect(files.get('made')).toMatch(/^file 644 0:0 .* 5 /);
    for (const path of ['doomed', 'doomed-too', 'var/lib/apt/lists/old', 'data'])
      expect(files.has(path), path).toBe(false);
    expect(commands).toEqual([
      { name: 'run', seconds: expect.any(Number), bytes: expect.any(Number) },
      { name: 'apt-clean', seconds: expect.any(Number), bytes: 500_000 },
    ]);
    // Each store counts what a container has written in its own way.
    expect(commands[0].bytes).toBeGreaterThan(2_900_000);
    expect(commands[0].bytes).toBeLessThanOrEqual(3_000_000);
    expect(cleanedBytes).toBe(500_000 + commands[0].bytes);
    expect(engine.inventory().containers).toEqual(before.containers);
    expect(engine.inventory().volumes).toEqual(before.volumes);
  });

  test('keeps a directory with its files that only the container has', async () => {
    const answer = await flatten('--run', 'echo mine > /etc/mine', '--verify');
    expect(answer.status, answer.stderr).toBe(0);
    const { files } = await savedImage(engine, 'run:flat');
    const filled = [...files.keys()].filter((path) => path.startsWith('etc'));
    expect(filled.sort()).toEqual(['etc', 'etc/mine']);
  });
});

onEachStore('the network of a run', (engine) => {
  const { flatten } = setUp(engine);

  test('is "none" unless another one is named', async () => {
    const interfaces = 'echo "interfaces: $(ls /sys/class/net | cat)"';
    const alone = await flatten('--run', interfaces);
    expect(alone.stderr).toMatch(/interfaces: lo$/m);
    expect((await flatten('--run', interfaces, '--run-network', 'none')).stderr).toMatch(
      /interfaces: lo$/m,
    );
    const joined = await flatten('--run', 'ls /sys/class/net; echo end', '--run-network', 'host');
    expect(joined.status, joined.stderr).toBe(0);
    expect(joined.stderr).toMatch(/^ +\| (?!lo$|end$)\w+$/m);
    const before = engine.inventory();
    const unknown = await flatten('--run', 'true', '--run-network', 'no-such-network');
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(
      /"run" to the network "no-such-network" \(--run-network\): .*network no-such-network not found/,
    );
    expect(unknown.stderr).toContain('"docker network ls"');
    expect(engine.inventory()).toEqual(before);
  });
});

onOneEngine('a script', (engine) => {
  const { flatten } = setUp(engine);

  test('stops at the first command that fails, with its status and last lines', async () => {
    const before = engine.inventory();
    const answer = await flatten(
      '--run',
      'echo first\necho ::error::told >&2\nls /missing-$((6*7))\necho after',
    );
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(
      /"run" failed in a container of run:source with exit status [1-9]/,
    );
    expect(answer.stderr).toMatch(/missing-42.*No such file/);
    expect(answer.stderr).not.toContain('after');
    expect(engine.inventory()).toEqual(before);
  });

  test('may end its output without a newline', async () => {
    const report = join(tmpdir(), `run-open-${process.pid}.json`);
    const answer = await flatten(
      '--run',
      'sleep 1; printf out; printf err >&2',
      '--report',
      report,
    );
    const { commands } = JSON.parse(readFileSync(report, 'utf8'));
    rmSync(report);
    expect(answer.status, answer.stderr).toBe(0);
    expect(commands[0].seconds).toBeGreaterThan(0.9);
    expect(answer.stderr).toMatch(/^ +\| out$/m);
    expect(answer.stderr).toMatch(/^ +\| err$/m);
    const apt = 'printf "#!/bin/sh\\nexit 9\\n" > /usr/bin/apt-get; printf out';
    const failed = await flatten('--run', apt, '--apt-clean');
    expect(failed.stderr).toContain('"apt-clean" failed in a container');
    expect(failed.stderr).toContain('with exit status 9:\nout\n');
    for (const { stderr } of [answer, failed])
      expect(stderr).not.toMatch(/docker-flatten-[0-9a-f]{16}/);
  });

  test.each(['-x; echo reached', '-- echo reached', '+e; false; echo reached'])(
    'is never taken for options of the shell: %s',
    async (script) => {
      const answer = await flatten(`--run=${script}`);
      expect(answer.status).toBe(1);
      expect(answer.stderr).toContain('with exit status 127');
      expect(answer.stderr).not.toContain('reached');
    },
  );

  test('that fails causes a hint that declared volumes are empty', async () => {
    const answer = await flatten('--run', 'rm /data/file');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain("The image's volumes are empty while commands run: /data.");
  });

  test('needs a shell', async () => {
    await loadImage(engine, 'run:other', {
      layers: [[{ name: 'a', data: 'x' }]],
      config: plainConfig(),
    });
    const before = engine.inventory();
    const answer = await engine.flatten([
      'run:other',
      '--tag',
      'run:flat',
      '--run',
      'true',
      '--apt-clean',
    ]);
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain(
      '"run" needs a shell in run:other, but the image has no shell (/bin/sh).',
    );
    expect(engine.inventory()).toEqual(before);
    engine.docker('rmi', 'run:other');
  });

  test('runs in a dry run, too, and leaves nothing behind', async () => {
    const before = engine.inventory();
    const answer = await engine.flatten([
      'run:source',
      '--dry-run',
      '--json',
      '--run',
      'rm /doomed',
    ]);
    expect(answer.status, answer.stderr).toBe(0);
    expect(JSON.parse(answer.stdout)['saved-bytes']).toBeGreaterThan(1_900_000);
    expect(engine.inventory()).toEqual(before);
  });
});
