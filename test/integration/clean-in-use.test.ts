// Presets spare what the image uses: containers of the result start, no link breaks, volumes are complete.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachKind } from '../support/engine/engines.ts';
import { type LayerEntry, loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { shellEntries } from '../support/engine/shell-image.ts';

const mtime = new Date(1_400_000_000_000);
const dir = (name: string, mode = 0o755, uid = 0): LayerEntry => ({
  name,
  type: 'directory',
  mode,
  uid,
  mtime,
});
const file = (name: string, data = name, mode = 0o644): LayerEntry => ({ name, data, mode, mtime });
const symlink = (name: string, linkname: string): LayerEntry => ({
  name,
  type: 'symlink',
  linkname,
  mtime,
});

/** A program that prints what it finds. */
const RUN = `#!/bin/sh
set -e
cat /tmp/app/lib/part /opt/wheel /opt/models/x "$MODULES/m" "$HOME/.profile" /data/x
npx
busybox stat -c '%u %a' .
`;
const ENTRIES: LayerEntry[] = [
  dir('tmp', 0o1777),
  file('tmp/app/bin/run', RUN, 0o755),
  file('tmp/app/lib/part', 'part\n'),
  file('tmp/junk'),
  file('tmp/modules/m', 'module\n'),
  file('tmp/pip/http/junk'),
  dir('var/tmp/work', 0o2770, 1000),
  file('var/tmp/home/.profile', 'home\n'),
  file('var/tmp/home/.npm/_npx/1/tool', '#!/bin/sh\necho npx\n', 0o755),
  file('var/tmp/home/.npm/_cacache/junk'),
  file('var/tmp/junk'),
  // A link into a cache through a linked directory, and links that come before their targets.
  symlink('opt/wheel', 'pip/wheels/one'),
  symlink('opt/pip', '/root/.cache/pip'),
  file('root/.cache/pip/wheels/one', 'wheel\n'),
  file('root/.cache/pip/wheels/two'),
  symlink('opt/models', '../zoo'),
  symlink('zoo', 'var/tmp/models'),
  file('var/tmp/models/x', 'model\n'),
  symlink('opt/dangles', '/tmp/none'),
  symlink('usr/bin/npx', '/var/tmp/home/.npm/_npx/1/tool'),
  // A volume in a directory that presets clean.
  symlink('data', '/tmp/place'),
  file('tmp/place/x', 'volume\n'),
];
const GONE = [
  'tmp/junk',
  'tmp/pip/http/junk',
  'var/tmp/home/.npm/_cacache/junk',
  'var/tmp/junk',
  'root/.cache/pip/wheels/two',
];
const CONFIG = {
  Entrypoint: ['/tmp/app/bin/run'],
  Cmd: ['npx', 'serve'],
  WorkingDir: '/var/tmp/work',
  Volumes: { '/data': {} },
  Env: [
    'PATH=/usr/bin:/bin',
    'HOME=/var/tmp/home',
    'MODULES=/tmp/modules',
    'PIP_CACHE_DIR=/tmp/pip',
  ],
};

onEachKind('an image in use', (engine) => {
  const directory = mkdtempSync(join(tmpdir(), 'clean-in-use-'));
  const report = join(directory, 'report.json');
  const run = (image: string) => engine.docker('run', '--rm', image);

  beforeAll(async () => {
    const layers = [await shellEntries(engine, ''), ENTRIES];
    await loadImage(engine, 'clean-in-use:source', {
      layers,
      config: plainConfig({ config: CONFIG }),
    });
  });
  afterAll(() => {
    engine.docker('rmi', '--force', 'clean-in-use:source', 'clean-in-use:flat');
    rmSync(directory, { recursive: true });
  });

  test('runs as before, without its junk, and the log names what was kept', async () => {
    const answer = await engine.flatten([
      ...['clean-in-use:source', '--tag', 'clean-in-use:flat', '--clean', 'auto'],
      ...['--verify', '--report', report],
    ]);
    expect(answer.status, answer.stderr).toBe(0);
    expect(run('clean-in-use:flat')).toBe(run('clean-in-use:source'));
    expect(run('clean-in-use:flat')).toMatch(
      /^part\nwheel\nmodel\nmodule\nhome\nvolume\nnpx\n1000 2770$/,
    );
    const source = await savedImage(engine, 'clean-in-use:source');
    const flat = await savedImage(engine, 'clean-in-use:flat');
    const isOurs = (path: string) =>
      /^(?:tmp|opt|data|zoo|root|usr\/bin\/npx|var\/tmp)(?:\/|$)/.test(path);
    const gone = [...source.files.keys()].filter((path) => isOurs(path) && !flat.files.has(path));
    expect(gone.sort()).toEqual(GONE.toSorted());
    // Parent directories without an entry exist, too.
    for (const [path, facts] of flat.files)
      if (isOurs(path) && source.files.has(path)) expect(facts, path).toBe(source.files.get(path));
    expect(answer.stderr).toMatch(
      /Kept because the image uses it: "\/tmp\/app" \(ENTRYPOINT refers to \/tmp\/app\/bin\/run\)/,
    );
    expect(answer.stderr).not.toMatch(/warning:/);
    const { kept } = JSON.parse(readFileSync(report, 'utf8'));
    expect(kept.map(({ what }: { what: string }) => what)).toEqual(
      expect.arrayContaining([
        '/tmp/app',
        '/var/tmp/work',
        '/tmp/modules',
        '/var/tmp/home',
        'packages fetched by npx',
        'link targets',
      ]),
    );
  });

  test('causes a warning if something that it runs is dropped, whatever dropped it', async () => {
    const answer = await engine.flatten([
      ...['clean-in-use:source', '--tag', 'clean-in-use:flat', '--run', 'rm -r /tmp/app'],
      ...['--exclude', 'var/tmp/work', '--exclude', 'var/tmp/home/.npm'],
    ]);
    expect(answer.status, answer.stderr).toBe(0);
    const warnings = answer.stderr.match(/warning: .*/g)?.filter((line) => !/volumes/.test(line));
    expect(warnings).toEqual([
      'warning: The pattern "var/tmp/home/.npm" drops "/var/tmp/home/.npm/_npx/1/tool", the target of the link "/usr/bin/npx", which is broken in the result.',
      `warning: The image's WORKDIR "/var/tmp/work" is not in the result: the pattern "var/tmp/work" removed it. The engine will create it again, empty and owned by root.`,
      `warning: The image's ENTRYPOINT refers to "/tmp/app/bin/run", which is not in the result: a command removed it. Containers of the result may not start.`,
      `warning: The image's CMD refers to "npx", which is not in the result: the pattern "var/tmp/home/.npm" removed it. Containers of the result may not start.`,
    ]);
  });
});
