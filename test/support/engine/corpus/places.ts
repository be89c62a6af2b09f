// Images whose working directories, homes and variables are in places that presets clean.
import { type CorpusImage, dir, file, LEFTOVERS, link, withPath } from './image.ts';

export const PLACES: readonly CorpusImage[] = [
  {
    name: 'empty-workdir',
    layers: [LEFTOVERS.entries, [dir('tmp/work', { mode: 0o750, uid: 1000, gid: 1001 })]],
    // The engine would create it again, owned by root.
    config: {
      Env: withPath(),
      User: '1000',
      WorkingDir: '/tmp/work',
      Cmd: ['stat', '-c', '%u:%g %a', '.'],
    },
    drops: LEFTOVERS.drops,
    prints: '1000:1001 750',
  },
  {
    name: 'workdir-with-content',
    layers: [LEFTOVERS.entries, [dir('var/tmp/site'), file('var/tmp/site/a/index', 'a page')]],
    config: { Env: withPath(), WorkingDir: '/var/tmp/site/', Cmd: ['cat', 'a/index'] },
    drops: LEFTOVERS.drops,
    prints: 'a page',
  },
  {
    name: 'workdir-through-a-link',
    layers: [
      LEFTOVERS.entries,
      [
        dir('var/tmp/app', { uid: 33 }),
        file('var/tmp/app/x', 'linked'),
        link('app', 'var/tmp/app'),
      ],
    ],
    config: { Env: withPath(), WorkingDir: '/app', Cmd: ['cat', 'x'] },
    drops: LEFTOVERS.drops,
    prints: 'linked',
  },
  {
    name: 'workdir-is-a-temporary-directory',
    layers: [LEFTOVERS.entries, [link('app', '/tmp'), file('tmp/x', 'in the midst of it')]],
    config: { Env: withPath(), WorkingDir: '/app', Cmd: ['cat', 'x'] },
    drops: ['var/tmp/build-1234'],
    prints: 'in the midst of it',
  },
  {
    name: 'workdir-that-is-absent',
    layers: [LEFTOVERS.entries],
    config: { Env: withPath(), WorkingDir: '/tmp/made/on/start', Cmd: ['pwd'] },
    drops: LEFTOVERS.drops,
    prints: '/tmp/made/on/start',
  },
  {
    name: 'variables-of-all-kinds',
    layers: [
      LEFTOVERS.entries,
      [
        file('tmp/py/module.py', 'python '),
        file('tmp/rb/module.rb', 'ruby'),
        file('var/tmp/modules/index.js', 'node '),
        file('root/.cache/pip/wheels/lib/lib.so', 'library '),
        file('tmp/certs/ca.pem', 'a certificate '),
        file('var/tmp/models/hub/model', 'a model'),
      ],
    ],
    config: {
      Env: withPath(
        'PYTHONPATH=/opt/none:/tmp/py',
        'RUBYLIB=/tmp/rb',
        'NODE_PATH=/var/tmp/modules',
        'LD_LIBRARY_PATH=/root/.cache/pip/wheels/lib',
        'SSL_CERT_FILE=/tmp/certs/ca.pem',
        'HF_HOME=/var/tmp/models',
      ),
      Cmd: [
        '/bin/sh',
        '-c',
        'cat /*/py/module.py $NODE_PATH/index.js $LD_LIBRARY_PATH/lib.so $SSL_CERT_FILE $HF_HOME/hub/model',
      ],
    },
    drops: LEFTOVERS.drops,
    prints: 'python node library a certificate a model',
  },
  {
    name: 'variable-of-a-cache',
    layers: [
      LEFTOVERS.entries,
      [
        dir('opt/pip'),
        file('opt/pip/wheels/a', 'a wheel'),
        file('opt/pip/mine', 'mine '),
        // Programs run from caches that no preset knows.
        file('var/tmp/cache/browsers/one', 'and its own'),
        dir('var/tmp/cache/pip'),
        file('var/tmp/cache/pip/http-v2/a', 'a download'),
      ],
    ],
    // It names what the preset should clean.
    config: {
      Env: withPath('PIP_CACHE_DIR=/opt/pip', 'XDG_CACHE_HOME=/var/tmp/cache'),
      Cmd: ['/bin/sh', '-c', 'cat /opt/pip/mine "$XDG_CACHE_HOME/browsers/one"'],
    },
    drops: [...LEFTOVERS.drops, 'opt/pip/wheels', 'var/tmp/cache/pip/http-v2'],
    prints: 'mine and its own',
  },
  {
    name: 'home-of-a-variable',
    layers: [
      LEFTOVERS.entries,
      [dir('tmp/home', { uid: 1000 }), file('tmp/home/.tool/conf', 'at home')],
    ],
    config: { Env: withPath('HOME=/tmp/home'), Cmd: ['/bin/sh', '-c', 'cat ~/.tool/conf'] },
    drops: LEFTOVERS.drops,
    prints: 'at home',
  },
  {
    name: 'home-of-an-account',
    layers: [
      LEFTOVERS.entries,
      [
        file(
          'etc/passwd',
          'root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/var/tmp/app:/bin/sh\n',
        ),
        dir('var/tmp/app', { uid: 1000, gid: 1000 }),
        file('var/tmp/app/.profile', 'echo my home\n', { uid: 1000, gid: 1000 }),
      ],
    ],
    config: { Env: withPath(), User: 'app', Cmd: ['/bin/sh', '-c', '. ~/.profile'] },
    drops: LEFTOVERS.drops,
    prints: 'my home',
  },
  {
    name: 'caches-and-what-must-stay',
    layers: [
      [
        file('var/lib/apt/lists/lock', ''),
        file('var/lib/apt/lists/packages', 'a list'),
        dir('var/lib/apt/lists/partial', { mode: 0o700, uid: 42 }),
        file('var/cache/apt/archives/a.deb', 'a package'),
        file('var/cache/apt/pkgcache.bin', 'an index'),
        file('var/lib/dpkg/status', 'Package: a\n'),
        file('usr/share/doc/a/copyright', 'a licence'),
        file('usr/share/doc/a/README', 'a text'),
        file('usr/share/zoneinfo/UTC', 'a zone'),
        file('root/.cache/pip/http-v2/x', 'a download'),
        file('root/.npm/_cacache/x', 'a download'),
        dir('var/log/apt'),
        file('var/log/apt/history.log', 'installed'),
        file('var/log/app.log', 'logged'),
        file('var/cache/apk/APKINDEX.gz', 'an index'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['cat', '/usr/share/doc/a/copyright'] },
    drops: [
      'var/lib/apt/lists/lock',
      'var/lib/apt/lists/packages',
      'var/cache/apt/archives/a.deb',
      'var/cache/apt/pkgcache.bin',
      'root/.cache/pip/http-v2',
      'root/.npm/_cacache',
      'var/log/apt/history.log',
      'var/cache/apk/APKINDEX.gz',
    ],
    empties: ['var/log/app.log'],
    prints: 'a licence',
  },
];
