// A sparse file that would take hours to read: it is not read if its data is dropped; otherwise a warning names it
// while the run can still be stopped.
import { existsSync, readdirSync, statSync, truncateSync, utimesSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { onEachKind, onOneEngine } from '../support/engine/engines.ts';
import { startFlatten } from '../support/faults/live-run.ts';

const NAME = 'sparse-container';

onEachKind('a sparse file', (engine) => {
  afterAll(() => {
    engine.docker('rm', '--force', NAME);
  });

  const HUGE = 300 * 1024 ** 3;
  const LOG = 'var/log/lastlog';
  const flat = (...args: string[]) =>
    engine.results(...args, '--tag', 'sparse:flat', '--clean', 'logs', '--verify');
  const seen = () => {
    const command = `stat -c '%n %s %a %u:%g %Y' /${LOG}; stat -c '%n %a %u:%g %Y' /var/log`;
    const args = ['run', '--rm', '--network', 'none', 'sparse:flat', 'sh', '-c', command];
    return engine.docker(...args).split('\n');
  };
  /** Returns where the engine stores the log. */
  function storedFile(): string {
    if (!engine.isContainerdStore) {
      const format = '{{.GraphDriver.Data.UpperDir}}';
      const upper = engine.docker('image', 'inspect', '--format', format, 'sparse:source');
      return `${upper}/${LOG}`;
    }
    const root = engine.docker('info', '--format', '{{.DockerRootDir}}');
    const store = `${root}/containerd/daemon/io.containerd.snapshotter.v1.overlayfs/snapshots`;
    const files = readdirSync(store).map((name) => `${store}/${name}/fs/${LOG}`);
    // Other images have such a log, too, but it belongs to root.
    const found = files.filter((path) => existsSync(path) && statSync(path).uid === 3);
    expect(found).toHaveLength(1);
    return found[0] ?? '';
  }

  // Only root can change files of the engine.
  test.skipIf(process.getuid?.() !== 0)(
    'of an image is not read if a rule empties it',
    async () => {
      const before = engine.inventory();
      const script = `mkdir -p /var/log; cd /var/log; echo x >lastlog; chown 3:43 lastlog; chmod 664 lastlog; chmod 1775 .; touch -d '2020-02-03 04:05:06' .`;
      engine.docker(
        'run',
        '--network',
        'none',
        '--name',
        NAME,
        'flatten-base:tiny',
        'sh',
        '-c',
        script,
      );
      // Resets the command: otherwise the paths in it would be spared.
      engine.docker('commit', '--change', 'CMD ["sh"]', NAME, 'sparse:source');
      engine.docker('rm', NAME);
      // A build can leave such a file, but no docker command can store one.
      const file = storedFile();
      truncateSync(file, HUGE);
      utimesSync(file, 1577934245, 1577934245);
      const results = await flat('sparse:source');
      expect(results['cleaned-bytes']).toBe(HUGE);
      expect(seen()).toEqual([
        `/${LOG} 0 664 3:43 1577934245`,
        `/var/log 1775 0:0 ${Date.parse('2020-02-03T04:05:06Z') / 1000}`,
      ]);
      engine.docker('rmi', 'sparse:source', 'sparse:flat');
      expect(engine.inventory()).toEqual(before);
    },
  );

  test('made by commands is not read if a rule empties it', async () => {
    const before = engine.inventory();
    const run = `mkdir -p /var/log; cd /var/log; dd if=/dev/zero of=lastlog bs=1 count=1 seek=300G; chown 3:43 lastlog; chmod 640 lastlog`;
    await flat('flatten-base:tiny', '--run', run);
    expect(seen()[0]).toMatch(new RegExp(`^/${LOG} 0 640 3:43 `));
    engine.docker('rmi', 'sparse:flat');
    expect(engine.inventory()).toEqual(before);
  });
});

onOneEngine('a sparse file', (engine) => {
  afterAll(() => {
    engine.docker('rm', '--force', NAME);
  });

  test('is named with its size as soon as it is read', async () => {
    const script = 'mkdir -p /var/log; dd if=/dev/zero of=/var/log/lastlog bs=1 count=1 seek=400G';
    const options = ['--network', 'none', '--name', NAME];
    engine.docker('run', ...options, 'flatten-base:tiny', 'sh', '-c', script);
    const before = engine.inventory();
    const args = ['--container', NAME, '--tag', 'sparse:flat', '--clean', 'logs'];
    const run = startFlatten(engine, args);
    await run.untilSaid(/is sparse/);
    run.kill('SIGINT');
    const { status, stderr } = await run.ended;
    expect(status, stderr).toBe(1);
    expect(stderr).toMatch(/^warning: The file "var\/log\/lastlog" is sparse: most of its 429 GB/m);
    // Reading all of it would have taken much longer.
    expect(run.ranMs).toBeLessThan(30_000);
    expect(engine.inventory()).toEqual(before);
  });
});
