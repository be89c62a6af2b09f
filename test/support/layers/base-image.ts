// Layers of a base, and of an image that is built on it and changes it in every way.
import { dir, file, gone, hard, layer, opaque, sym } from './entries.ts';

/** Bytes of a log of the base, and of one above it. */
export const BASE_LOG_BYTES = 5000;
export const OWN_LOG_BYTES = 3000;

const log = (name: string, bytes: number) => file(name, Buffer.alloc(bytes, 'log line\n'));
const START = [dir('var'), dir('var/log')];

/** Entries of the base's layers, bottom first. */
export const BASE_ENTRIES: readonly (readonly Buffer[])[] = [
  [
    dir('etc', { mode: 0o711, uid: 3 }),
    file('etc/same', 'same'),
    file('etc/changed', 'old'),
    dir('lib'),
    file('lib/first', 'one file'),
    hard('lib/second', 'lib/first'),
    sym('lib/link', 'first'),
    dir('gone'),
    file('gone/x', 'x'),
    dir('anew'),
    file('anew/old', 'old'),
    dir('anew/sub'),
    file('anew/sub/old', 'old'),
    ...START,
    log('var/log/base.log', BASE_LOG_BYTES),
  ],
  [dir('opt'), dir('opt/hidden'), file('opt/hidden/x', 'x'), file('opt/file', 'file')],
];

/** Entries of the layers above, bottom first. */
export const OWN_ENTRIES: readonly (readonly Buffer[])[] = [
  [
    dir('etc', { mode: 0o711, uid: 3 }),
    file('etc/changed', 'new'),
    file('etc/new', 'new'),
    gone('gone'),
    gone('anew'),
    ...START,
    log('var/log/own.log', OWN_LOG_BYTES),
  ],
  [
    dir('anew', { mode: 0o700 }),
    dir('anew/sub'),
    file('anew/sub/new', 'new'),
    dir('opt'),
    dir('opt/hidden'),
    opaque('opt/hidden'),
    file('opt/hidden/y', 'y'),
    dir('opt/file'),
    file('opt/file/z', 'z'),
  ],
  [dir('lib'), gone('lib/link'), dir('tmp', { mode: 0o1777 }), file('tmp/own', 'own')],
];

/** Tar streams of all layers. */
export const BASE_LAYERS = BASE_ENTRIES.map((entries) => layer(...entries));
export const OWN_LAYERS = OWN_ENTRIES.map((entries) => layer(...entries));

/** The history of an image with these layers, and with a step before and after the base's last one that has none. */
export const historyOf = (ownLayers: number) => [
  { created_by: 'ADD base' },
  { created_by: 'ENV A=b', empty_layer: true },
  { created_by: 'RUN base' },
  { created_by: 'CMD own', empty_layer: true },
  ...Array.from({ length: ownLayers }, (_, at) => ({ created_by: `RUN own ${at}` })),
];
