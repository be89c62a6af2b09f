// Images whose commands are in places that presets clean.
import { type CorpusImage, dir, file, LEFTOVERS, link, program, TMP, withPath } from './image.ts';

/** What npm keeps of a package that npx fetched, and other files of its cache. */
const NPX = [
  dir('root/.npm'),
  dir('root/.npm/_npx'),
  dir('root/.npm/_npx/0a1b/node_modules/.bin'),
  link('root/.npm/_npx/0a1b/node_modules/.bin/serve', '../serve/cli.js'),
  program('root/.npm/_npx/0a1b/node_modules/serve/cli.js', 'echo served by npx'),
  dir('root/.npm/_cacache'),
  file('root/.npm/_cacache/content', 'a package'),
  // Stands for npx.
  program('usr/bin/npx', 'exec /root/.npm/_npx/*/node_modules/.bin/serve'),
];

export const COMMANDS: readonly CorpusImage[] = [
  {
    name: 'entrypoint-below-tmp',
    layers: [
      LEFTOVERS.entries,
      [
        dir('tmp/app'),
        program('tmp/app/start', 'cat /tmp/app/lib/part.txt'),
        file('tmp/app/lib/part.txt', 'started'),
      ],
    ],
    config: { Env: withPath(), Entrypoint: ['/tmp/app/start'] },
    drops: LEFTOVERS.drops,
    prints: 'started',
  },
  {
    name: 'cmd-and-its-arguments',
    layers: [
      LEFTOVERS.entries,
      [
        program('var/tmp/tool/run.sh', 'cat "$2" "$(echo "$3" | cut -d= -f2)"'),
        file('tmp/etc/tool.conf', 'configured '),
        file('tmp/extra.conf', 'twice'),
      ],
    ],
    config: {
      Env: withPath(),
      Cmd: ['/var/tmp/tool/run.sh', '--config', '/tmp/etc/tool.conf', '--extra=/tmp/extra.conf'],
    },
    drops: LEFTOVERS.drops,
    prints: 'configured twice',
  },
  {
    name: 'scripts-of-a-shell',
    layers: [
      LEFTOVERS.entries,
      [file('tmp/seed/data.txt', 'seeded'), program('var/tmp/health/check.sh', 'exit 0')],
    ],
    config: {
      Env: withPath(),
      Cmd: ['/bin/sh', '-c', 'exec cat "/tmp/seed/data.txt"'],
      Healthcheck: {
        Test: ['CMD-SHELL', 'test -e /etc/passwd && /var/tmp/health/check.sh || exit 1'],
      },
    },
    drops: LEFTOVERS.drops,
    prints: 'seeded',
  },
  {
    name: 'relative-program',
    layers: [LEFTOVERS.entries, [dir('var/tmp/srv'), program('var/tmp/srv/serve', 'pwd')]],
    config: { Env: withPath(), WorkingDir: '/var/tmp/srv', Cmd: ['./serve'] },
    drops: LEFTOVERS.drops,
    prints: '/var/tmp/srv',
  },
  {
    name: 'relative-argument',
    layers: [LEFTOVERS.entries, [dir('tmp/srv/etc'), file('tmp/srv/etc/conf', 'relative')]],
    config: { Env: withPath(), WorkingDir: '/tmp/srv', Entrypoint: ['cat'], Cmd: ['etc/conf'] },
    drops: LEFTOVERS.drops,
    prints: 'relative',
  },
  {
    name: 'wrapper-and-healthcheck',
    layers: [
      LEFTOVERS.entries,
      [program('tmp/real/program', 'echo "$MODE"'), program('tmp/health/check', 'exit 0')],
    ],
    config: {
      Env: withPath(),
      Entrypoint: ['/bin/env', 'MODE=wrapped'],
      Cmd: ['/tmp/real/program'],
      Healthcheck: { Test: ['CMD', '/tmp/health/check', '--quick'], Interval: 1_000_000_000 },
    },
    drops: LEFTOVERS.drops,
    prints: 'wrapped',
  },
  {
    name: 'script-of-an-interpreter',
    // Among temporary files, some of which may belong to it.
    layers: [
      LEFTOVERS.entries,
      [file('var/tmp/job.sh', '. /var/tmp/job.lib'), file('var/tmp/job.lib', 'echo job done')],
    ],
    config: { Env: withPath(), Entrypoint: ['sh'], Cmd: ['/var/tmp/job.sh'] },
    drops: ['tmp/leftover.tar'],
    prints: 'job done',
  },
  {
    name: 'script-that-goes-to-a-place-and-seeks-in-another',
    layers: [
      [
        program('tmp/run', 'cat part'),
        file('tmp/part', 'from there, '),
        dir('var/tmp', TMP),
        file('var/tmp/last.sh', 'echo and found'),
        file('root/.cache/pip/http-v2/a', 'a download'),
      ],
    ],
    config: {
      Env: withPath(),
      Cmd: ['/bin/sh', '-c', 'cd /tmp && ./run; for f in /var/tmp/*.sh; do . "$f"; done'],
    },
    drops: ['root/.cache/pip/http-v2'],
    prints: 'from there, and found',
  },
  {
    name: 'program-on-the-path',
    // A program looks for its parts next to its directory.
    layers: [
      LEFTOVERS.entries,
      [
        dir('tmp/tools/bin'),
        program('tmp/tools/bin/tool', 'cat "$(dirname "$0")/../lib/part"'),
        file('tmp/tools/lib/part', 'found'),
      ],
    ],
    config: { Env: ['PATH=/tmp/tools/bin:/bin'], Cmd: ['tool'] },
    drops: LEFTOVERS.drops,
    prints: 'found',
  },
  {
    name: 'program-in-a-cache',
    layers: [
      [
        program('root/.cache/pip/wheels/app/run', 'echo from a cache'),
        file('root/.cache/pip/http-v2/a', 'a download'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['/root/.cache/pip/wheels/app/run'] },
    drops: ['root/.cache/pip/http-v2'],
    prints: 'from a cache',
  },
  {
    name: 'npx',
    layers: [NPX],
    config: { Env: withPath(), Cmd: ['npx', 'serve', '-p', '80'] },
    drops: ['root/.npm/_cacache'],
    prints: 'served by npx',
  },
  {
    name: 'npx-in-a-shell',
    layers: [NPX],
    config: { Env: withPath(), Entrypoint: ['/bin/sh', '-c', 'cd / && exec npx --yes serve'] },
    drops: ['root/.npm/_cacache'],
    prints: 'served by npx',
  },
  {
    name: 'npm-and-its-subcommand',
    layers: [NPX, [program('usr/bin/npm', 'exec npx')]],
    config: { Env: withPath(), Entrypoint: ['npm', '--prefix', '/'], Cmd: ['exec', 'serve'] },
    drops: ['root/.npm/_cacache'],
    prints: 'served by npx',
  },
  {
    name: 'npx-of-nobody',
    layers: [NPX],
    config: { Env: withPath(), Cmd: ['echo', 'nothing fetched'] },
    drops: ['root/.npm/_cacache', 'root/.npm/_npx'],
    prints: 'nothing fetched',
  },
];
