// Images with links to what presets drop, and with volumes behind links.
import {
  type CorpusImage,
  dir,
  file,
  hardLink,
  LEFTOVERS,
  link,
  program,
  withPath,
} from './image.ts';

export const LINKS: readonly CorpusImage[] = [
  {
    // In order of their names, some come before their targets and some after.
    name: 'links-to-files',
    layers: [
      LEFTOVERS.entries,
      [
        link('etc/absolute', '/tmp/targets/one'),
        link('zoo', 'var/tmp/targets/two'),
        link('usr/bin/relative', '../../tmp/three'),
        file('tmp/targets/one', 'one '),
        file('tmp/targets/other', 'of no use'),
        file('var/tmp/targets/two', 'two '),
        program('tmp/three', 'echo three'),
      ],
    ],
    config: {
      Env: withPath(),
      Cmd: ['/bin/sh', '-c', 'cd /etc && cat absolute ../zoo && relative'],
    },
    drops: [...LEFTOVERS.drops, 'tmp/targets/other'],
    prints: 'one two three',
  },
  {
    name: 'links-to-directories',
    layers: [
      LEFTOVERS.entries,
      [
        link('opt/current', '../var/tmp/release-1'),
        dir('var/tmp/release-1', { mode: 0o750, gid: 7 }),
        dir('var/tmp/release-1/bin'),
        program('var/tmp/release-1/bin/tool', 'echo released'),
        link('zdata', '/tmp/data/'),
        dir('tmp/data'),
        file('tmp/data/a/b', 'deep'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['/bin/sh', '-c', '/opt/current/bin/tool; cat /zdata/a/b'] },
    drops: LEFTOVERS.drops,
    prints: 'released\ndeep',
  },
  {
    name: 'chains-of-links',
    layers: [
      LEFTOVERS.entries,
      [
        link('usr/bin/tool', '/etc/alternatives/tool'),
        link('etc/alternatives/tool', '../../tmp/alternatives/tool'),
        link('tmp/alternatives/tool', '../../var/tmp/.hidden/tool-1.0'),
        program('var/tmp/.hidden/tool-1.0', 'echo chained'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['tool'] },
    drops: LEFTOVERS.drops,
    prints: 'chained',
  },
  {
    name: 'links-through-linked-directories',
    layers: [
      LEFTOVERS.entries,
      [
        link('usr/bin/tool', '/opt/current/bin/tool'),
        link('opt/current', '/var/tmp/releases/latest'),
        link('var/tmp/releases/latest', '2.0'),
        dir('var/tmp/releases/2.0/bin'),
        program('var/tmp/releases/2.0/bin/tool', 'echo second'),
        file('var/tmp/unused', 'of no use'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['tool'] },
    drops: [...LEFTOVERS.drops, 'var/tmp/unused'],
    prints: 'second',
  },
  {
    name: 'links-into-caches',
    layers: [
      [
        link('usr/lib/a', '/root/.cache/pip/wheels/a'),
        file('root/.cache/pip/wheels/a/lib', 'pip '),
        file('root/.cache/pip/http/x', 'of no use'),
        link('usr/lib/b', '../../root/.npm/_cacache/b'),
        file('root/.npm/_cacache/b', 'npm '),
        link('usr/lib/c', '/var/cache/apt/archives/c.deb'),
        file('var/cache/apt/archives/c.deb', 'apt'),
        file('var/cache/apt/archives/d.deb', 'of no use'),
      ],
    ],
    config: {
      Env: withPath(),
      Cmd: ['/bin/sh', '-c', 'cd /usr/lib && cat a/lib b c'],
    },
    drops: ['root/.cache/pip/http', 'var/cache/apt/archives/d.deb'],
    prints: 'pip npm apt',
  },
  {
    name: 'links-that-lead-nowhere',
    layers: [
      LEFTOVERS.entries,
      [
        link('etc/gone', '/tmp/never-there'),
        link('etc/circle', 'circle'),
        link('etc/outside', '../../../../tmp/leftover'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['readlink', '/etc/gone'] },
    drops: LEFTOVERS.drops,
    prints: '/tmp/never-there',
  },
  {
    name: 'directory-became-a-link',
    layers: [
      LEFTOVERS.entries,
      [dir('opt/lib'), file('opt/lib/old', 'old')],
      [link('opt/lib', '/tmp/lib'), dir('tmp/lib'), file('tmp/lib/new', 'new')],
    ],
    config: { Env: withPath(), Cmd: ['ls', '/opt/lib/'] },
    drops: LEFTOVERS.drops,
    prints: 'new',
  },
  {
    name: 'one-temporary-directory-is-a-link',
    layers: [
      [
        link('var/tmp', '../tmp'),
        program('tmp/run', 'echo through a link'),
        file('tmp/leftover', 'left over'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['/var/tmp/run'] },
    drops: ['tmp/leftover'],
    prints: 'through a link',
  },
  {
    name: 'volumes-through-links',
    layers: [
      LEFTOVERS.entries,
      [
        link('data', '/tmp/data'),
        dir('tmp/data', { uid: 5 }),
        file('tmp/data/seed', 'a seed'),
        link('srv', 'var/tmp/srv'),
        dir('var/tmp/srv/db'),
        file('var/tmp/srv/db/seed', ' and another'),
      ],
    ],
    config: {
      Env: withPath(),
      Volumes: { '/data': {}, '/srv/db': {} },
      Cmd: ['cat', '/data/seed', '/srv/db/seed'],
    },
    drops: LEFTOVERS.drops,
    prints: 'a seed and another',
  },
  {
    name: 'hard-links-and-caches',
    layers: [
      [
        // A first name that is kept, and one that is dropped.
        program('usr/bin/first', 'echo first'),
        hardLink('var/tmp/first', 'usr/bin/first'),
        program('root/.cache/pip/wheels/second', 'echo second'),
        hardLink('usr/bin/second', 'root/.cache/pip/wheels/second'),
        hardLink('var/tmp/second', 'root/.cache/pip/wheels/second'),
        link('usr/bin/third', '/var/tmp/third'),
        program('tmp/third', 'echo third'),
        hardLink('var/tmp/third', 'tmp/third'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['/bin/sh', '-c', 'first && second && third'] },
    drops: ['var/tmp/first', 'var/tmp/second', 'root/.cache/pip/wheels', 'tmp/third'],
    prints: 'first\nsecond\nthird',
  },
  {
    name: 'logs-to-the-container',
    layers: [
      [
        dir('var/log/nginx'),
        link('var/log/nginx/access.log', '/dev/stdout'),
        link('var/log/nginx/error.log', '/dev/stderr'),
        link('var/log/app.log', '../../opt/app/app.log'),
        file('opt/app/app.log', 'of the application'),
        file('var/log/server.log', 'logged'),
        program('var/log/agent/start', 'cat /var/log/agent/lib/part'),
        file('var/log/agent/lib/part', 'served'),
        file('var/log/server.log.1', 'rotated'),
      ],
    ],
    config: {
      Env: withPath(),
      Cmd: ['/bin/sh', '-c', '/var/log/agent/start >/var/log/nginx/access.log'],
    },
    drops: ['var/log/server.log.1'],
    empties: ['var/log/server.log'],
    prints: 'served',
  },
];
