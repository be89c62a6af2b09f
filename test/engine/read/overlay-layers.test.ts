import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { HttpTransport } from '../../../src/engine/client/http-transport.ts';
import {
  coveredFiles,
  findInLayers,
  type ListDirectory,
} from '../../../src/engine/read/overlay-layers.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';

type Layer = Readonly<Record<string, 'deleted' | 'directory' | 'file'>>;

/** Layers, topmost first, each with something at some paths. Counts the requests. */
function layersOf(layers: readonly Layer[]) {
  const asked: string[] = [];
  const list: ListDirectory = async (layer, directory, names) => {
    asked.push(`${layer} ${directory}`);
    const said = layers[Number(layer)] ?? {};
    if (said[directory] === undefined) return undefined;
    return new Map(
      ['', ...names].map((name) => [name, said[name === '' ? directory : `${directory}/${name}`]]),
    );
  };
  return { names: layers.map((_, at) => String(at)), list, asked };
}

const PATHS = ['etc/hosts', 'etc/mtab', 'dev/console'];

describe('findInLayers', () => {
  it.each<[string, Layer[], string[]]>([
    ['nothing', [{}, {}], []],
    [
      'what one has',
      [{ etc: 'directory' }, { etc: 'directory', 'etc/hosts': 'file' }],
      ['etc/hosts'],
    ],
    [
      'not what an upper one deleted',
      [
        { etc: 'directory', 'etc/hosts': 'deleted' },
        { etc: 'directory', 'etc/hosts': 'file', 'etc/mtab': 'file' },
      ],
      ['etc/mtab'],
    ],
    [
      'what was made again',
      [
        { etc: 'directory', 'etc/hosts': 'file' },
        { etc: 'directory', 'etc/hosts': 'deleted' },
      ],
      ['etc/hosts'],
    ],
    [
      'not below a deleted directory',
      [{ etc: 'deleted' }, { etc: 'directory', 'etc/hosts': 'file' }],
      [],
    ],
    ['not below a file', [{ dev: 'file' }, { dev: 'directory', 'dev/console': 'file' }], []],
    ['a directory', [{ dev: 'directory', 'dev/console': 'directory' }], ['dev/console']],
  ])('finds %s', async (_name, layers, found) => {
    const { names, list } = layersOf(layers);
    expect(await findInLayers(names, PATHS, list)).toEqual(found);
  });

  it('lists each directory of a layer once, and stops when everything is known', async () => {
    const full = { etc: 'directory', 'etc/hosts': 'file', 'etc/mtab': 'file' } as const;
    const { names, list, asked } = layersOf([
      ...Array.from({ length: 60 }, () => ({})),
      full,
      {},
      {},
    ]);
    await findInLayers(names, PATHS, list);
    expect(asked.filter((question) => question.endsWith('etc'))).toHaveLength(61);
    expect(asked.filter((question) => question.endsWith('dev'))).toHaveLength(63);
  });
});

it('leaves no container if the layers cannot be read', async () => {
  const docker = fakeDocker(`echo "$1" >> "$NOTES/calls"
case "$1" in inspect) echo '[{"GraphDriver":{"Data":{"LowerDir":"/r/made/diff:/r/l1/diff"}}}]' ;; *) echo ${'c'.repeat(64)} ;; esac`);
  const transport = new HttpTransport('/no/such.sock', '1.41');
  const engine = sessionWith(new Docker(), { transport });
  const log = new MemoryLog();
  await failureOf(coveredFiles({ ...engine, log }, imageWith(), 'of-image'));
  expect(docker.note('calls')).toBe('inspect\ncreate\nrm\ncreate\nrm\n');
});
