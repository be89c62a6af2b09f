// README.md's table of other tools is true: each of them flattens a test image, and the result is compared with the
// tool's column.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Alternative,
  EXPORT_AND_IMPORT,
  flattenBy,
  otherPrograms,
  squashingBuild,
} from '../support/engine/alternatives.ts';
import {
  engines,
  newestOfEachStore,
  onEachEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { type LayerEntry, loadImage, plainConfig } from '../support/engine/images.ts';
import { type SavedImage, savedImage } from '../support/engine/layers.ts';
import { removesNewImages } from '../support/engine/new-images.ts';
import { OwnEngines, onOwnEngines } from '../support/engine/own-engines.ts';
import { openRegistry } from '../support/engine/registry.ts';
import { shellEntries } from '../support/engine/shell-image.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const TABLE = README.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));
const HEAD = TABLE.find((cells) => cells.includes('docker-squash')) ?? [];

/** Returns the cell of README.md's table in the row that starts with a text, and in a column. */
function cellOf(row: string, column: string): string | undefined {
  const cells = TABLE.find(([first = '']) => first.startsWith(row));
  if (cells === undefined) throw new Error(`README.md has no row "${row}"`);
  if (!HEAD.includes(column)) throw new Error(`README.md has no column "${column}"`);
  return cells[HEAD.indexOf(column)];
}

const CONFIG = {
  Env: ['PATH=/usr/bin:/bin', 'A=b c'],
  Entrypoint: ['/bin/sh'],
  Cmd: ['-c', 'true'],
  User: '7:8',
  WorkingDir: '/opt',
  Labels: { a: 'b' },
  ExposedPorts: { '80/tcp': {} },
  StopSignal: 'SIGINT',
  Shell: ['/bin/sh', '-c'],
  Healthcheck: { Test: ['CMD', 'true'] },
};
const SOURCE = 'alternatives:source';
const LINKED = 'alternatives:linked';
const RESULT = 'alternatives:result';
/** The image's user writes to it. */
const OPT: LayerEntry = { name: 'opt', type: 'directory', mode: 0o777 };
const APT = 'var/cache/apt/archives/a.deb';

/** Loads a source, and another one in which a later layer deletes the first name of a file with two names. */
async function loadSources(engine: TestEngine): Promise<void> {
  const lower: LayerEntry[] = [
    ...(await shellEntries(engine, 'true')),
    { name: 'etc', type: 'directory', mode: 0o755 },
    { name: 'etc/hosts', data: '192.0.2.1 of-the-image\n' },
    OPT,
    { name: 'opt/deleted-later', data: 'x'.repeat(100_000) },
    { name: 'opt/with-attribute', data: 'x', pax: { 'SCHILY.xattr.user.key': 'value' } },
    { name: APT, data: 'x' },
  ];
  const history = [{ created_by: 'one' }, { created_by: 'two' }];
  const config = plainConfig({ config: CONFIG, history });
  await loadImage(engine, SOURCE, {
    layers: [lower, [OPT, { name: 'opt/.wh.deleted-later' }]],
    config,
  });
  const names: LayerEntry[] = [
    { name: 'opt/first', data: 'shared' },
    { name: 'opt/second', type: 'link', linkname: 'opt/first' },
  ];
  const layers = [
    [...lower, ...names],
    [OPT, { name: 'opt/.wh.first' }],
  ];
  await loadImage(engine, LINKED, { layers, config });
}

/** Returns what README.md should say about a result, by the start of the row. */
function verdictsOn(source: SavedImage, result: SavedImage): Record<string, string> {
  const settings = (image: SavedImage, name: string) =>
    JSON.stringify((image.config['config'] as Record<string, unknown> | undefined)?.[name] || null);
  const names = Object.keys(CONFIG);
  const kept = names.filter((name) => settings(source, name) === settings(result, name)).length;
  const hosts = result.files.get('etc/hosts');
  return {
    'environment, command': kept === names.length ? 'kept' : kept === 0 ? 'lost' : 'changed',
    'creation date': result.config['created'] === source.config['created'] ? 'kept' : 'lost',
    'layers of the base image': result.layerCount === 1 ? 'merged' : 'kept apart',
    "the image's own": hosts === source.files.get('etc/hosts') ? 'kept' : 'emptied',
    'files that the image': result.files.has('.dockerenv') ? 'added' : 'none',
  };
}

/** Flattens twice and checks every cell of a column, except those about engines and links. */
async function compare(engine: TestEngine, { column, flatten }: Alternative): Promise<void> {
  const idOf = () => engine.imageId(RESULT);
  flatten(engine, SOURCE, RESULT);
  const [source, result] = [await savedImage(engine, SOURCE), await savedImage(engine, RESULT)];
  for (const [row, verdict] of Object.entries(verdictsOn(source, result)))
    expect(`${row}: ${verdict}`).toBe(`${row}: ${cellOf(row, column)}`);
  expect(result.files.has('opt/deleted-later')).toBe(false);
  expect(result.files.get(APT)).toBe(source.files.get(APT));
  if (column !== 'docker-flatten') expect(cellOf('caches and logs', column)).toBe('kept');
  const attribute =
    source.files.get('opt/with-attribute') === result.files.get('opt/with-attribute');
  expect(attribute).toBe(!/docker-flatten|export/.test(column));
  const id = idOf();
  flatten(engine, SOURCE, RESULT);
  expect(cellOf('the same image ID', column)).toBe(idOf() === id ? 'yes' : 'no');
}

/** Checks the cell about a file whose first name a later layer deletes. */
async function compareLinks(engine: TestEngine, { column, flatten }: Alternative): Promise<void> {
  let seen = 'pull fails';
  try {
    flatten(engine, LINKED, RESULT);
    const [source, result] = [await savedImage(engine, LINKED), await savedImage(engine, RESULT)];
    const digestIn = ({ files }: SavedImage) => files.get('opt/second')?.split(' ').at(-1);
    seen = digestIn(result) === digestIn(source) ? 'kept' : 'lost';
  } catch (error) {
    expect(String(error)).toMatch(/docker pull/);
  }
  expect(cellOf('a file that a later layer deletes', column)).toBe(seen);
}

const registry = openRegistry();
const others = otherPrograms(registry);

onEachEngine('README.md is right about', (engine) => {
  if (!newestOfEachStore.includes(engine)) return test.skip('on other engines', () => {});
  beforeAll(() => loadSources(engine));
  afterAll(() => engine.docker('rmi', SOURCE, LINKED));
  removesNewImages(engine);

  test.each([flattenBy(), EXPORT_AND_IMPORT, ...others])('$column', async (way) => {
    if (engine.isContainerdStore) {
      way.flatten(engine, SOURCE, RESULT);
      expect((await savedImage(engine, RESULT)).layerCount).toBe(1);
    } else {
      await compare(engine, way);
      await compareLinks(engine, way);
    }
    const row = engine.isContainerdStore ? 'containerd image store' : 'overlay2 engine';
    expect(cellOf(row, way.column)).toBe(way.column.includes('crane') ? 'not needed' : 'yes');
  });

  test('docker-flatten drops caches on request', async () => {
    flattenBy('--clean', 'apt').flatten(engine, SOURCE, RESULT);
    expect((await savedImage(engine, RESULT)).files.has(APT)).toBe(false);
    expect(cellOf('caches and logs', 'docker-flatten')).toBe('dropped on request');
  });
});

onOwnEngines('docker build --squash', (name) => {
  const own = new OwnEngines('squash', 4096, { DOCKER_FLATTEN_EXPERIMENTAL: 'true' });
  const way = squashingBuild([
    'RUN rm -f /opt/second && printf shared >/opt/first && ln /opt/first /opt/second',
    'RUN rm /opt/first',
  ]);
  const engine = own.engine(name);
  beforeAll(async () => {
    own.up([name]);
    engine.dockerWith(engines[0]!.dockerBytes('save', 'flatten-base:tiny'), 'load');
    await loadSources(engine);
  });
  afterAll(() => own.down());

  if (name.endsWith('-containerd'))
    test('does not work', () => {
      expect(() => way.flatten(engine, SOURCE, RESULT)).toThrow('not implemented');
      expect(cellOf('containerd image store', way.column)).toBe('no');
    });
  else
    test('does what README.md says', async () => {
      await compare(engine, way);
      await compareLinks(engine, way);
      const [usual] = newestOfEachStore.filter(({ isContainerdStore }) => !isContainerdStore);
      expect(cellOf('overlay2 engine', way.column)).toBe('experimental mode');
      expect(() => way.flatten(usual ?? engine, 'flatten-base:tiny', RESULT)).toThrow(
        'experimental',
      );
    });
});
