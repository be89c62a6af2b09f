// Images with unusual layers.

import { entry, type HeaderSpec, pax } from '../../tar/tar.ts';
import type { LayerEntry } from '../images.ts';
import { type CorpusImage, dir, file, LEFTOVERS, link, program, TMP, withPath } from './image.ts';

/** More layers than one overlay mount can name, but fewer than the 125 that a graph driver accepts. */
const MANY = 60;

/** Returns an entry whose name or link is not UTF-8. It is in a PAX record, as engines write it. */
function raw(name: Buffer, data: string, linkName?: Buffer): LayerEntry {
  const records = { path: name, ...(linkName === undefined ? {} : { linkpath: linkName }) };
  const spec: HeaderSpec = linkName === undefined ? {} : { typeFlag: '2' };
  return { raw: Buffer.concat([pax(records), entry(spec, data)]) };
}

const latin = (text: string) => Buffer.from(text, 'latin1');

export const LAYERS: readonly CorpusImage[] = [
  {
    name: 'many-layers',
    layers: [
      LEFTOVERS.entries,
      ...Array.from({ length: MANY }, (_, at) => [
        file(`tmp/app/part-${at}`, `${at}`),
        file('tmp/app/last', `layer ${at}`),
        ...(at % 3 === 2 ? [file(`tmp/app/.wh.part-${at - 1}`, '')] : []),
      ]),
    ],
    config: { Env: withPath(), WorkingDir: '/tmp/app', Cmd: ['cat', 'part-0', 'last'] },
    drops: LEFTOVERS.drops,
    prints: '0layer 59',
  },
  {
    name: 'whiteouts',
    layers: [
      LEFTOVERS.entries,
      [
        program('tmp/app/start', 'ls /tmp/app'),
        file('tmp/app/secret', 'secret'),
        link('etc/link', '/tmp/app/secret'),
        link('etc/other', '/var/tmp/other'),
        file('var/tmp/other/x', 'x'),
      ],
      [file('tmp/app/.wh.secret', ''), file('var/tmp/.wh.other', '')],
    ],
    config: { Env: withPath(), Entrypoint: ['/tmp/app/start'] },
    drops: LEFTOVERS.drops,
    prints: 'start',
  },
  {
    name: 'opaque-directory',
    layers: [
      LEFTOVERS.entries,
      [
        dir('var/tmp/app'),
        program('var/tmp/app/start', 'echo old'),
        file('var/tmp/app/old', 'old'),
      ],
      [
        dir('var/tmp/app', { uid: 12 }),
        file('var/tmp/app/.wh..wh..opq', ''),
        program('var/tmp/app/start', 'ls /var/tmp/app'),
      ],
    ],
    config: { Env: withPath(), Entrypoint: ['/var/tmp/app/start'] },
    drops: LEFTOVERS.drops,
    prints: 'start',
  },
  {
    name: 'names-that-are-no-text',
    layers: [
      LEFTOVERS.entries,
      [
        dir('opt'),
        dir('srv'),
        dir('tmp', TMP),
        raw(latin('tmp/donn\xe9es'), 'bytes'),
        raw(latin('tmp/unn\xe9cessaire'), 'of no use'),
        raw(latin('srv/donn\xe9es'), '', latin('/tmp/donn\xe9es')),
        raw(latin('opt/\xff\xfe'), 'more bytes'),
        link('etc/données', '/tmp/été'),
        file('tmp/été', 'text'),
      ],
    ],
    config: { Env: withPath(), Cmd: ['/bin/sh', '-c', 'cat /srv/*; cat /etc/donn*'] },
    drops: [...LEFTOVERS.drops, 'tmp/unn\ufffdcessaire'],
    prints: 'bytestext',
  },
  {
    name: 'no-shell',
    isFromScratch: true,
    layers: [
      [
        dir('tmp', TMP),
        { name: 'tmp/bin/echo', copyOf: 'bin/busybox', mode: 0o755 },
        file('tmp/leftover', 'left over'),
      ],
      [dir('work', { mode: 0o700 })],
    ],
    config: { Entrypoint: ['/tmp/bin/echo'], Cmd: ['no shell'], WorkingDir: '/work' },
    drops: ['tmp/leftover'],
    prints: 'no shell',
  },
  {
    name: 'one-layer',
    isFromScratch: true,
    layers: [
      [
        { name: 'bin/cat', copyOf: 'bin/busybox', mode: 0o755 },
        file('var/tmp/leftover', 'left over'),
        file('tmp/data', 'data'),
      ],
    ],
    config: { Entrypoint: ['/bin/cat'], Cmd: ['/tmp/data'] },
    drops: ['var/tmp/leftover'],
    prints: 'data',
  },
];
