// docs/architecture.md matches the code: its rooms, their order, and the files that it mentions.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { modules, readmeOf, roomOf } from '../support/house/modules.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
const section = (title: string) => PAGE.split(`\n## ${title}\n`)[1]?.split(/^## /m)[0] ?? '';
const firstCells = (text: string) =>
  [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = '']) => cell);
const LISTED = firstCells(section('Rooms')).map((room) =>
  room === 'src/' ? roomOf('main.ts') : room,
);

describe('docs/architecture.md', () => {
  it('lists every room once', () => {
    const rooms = new Set(modules().map(({ path }) => roomOf(path)));
    expect([...LISTED].sort()).toEqual([...rooms].sort());
  });

  it('lists a room above all rooms that it may import', () => {
    const upwards = LISTED.flatMap((room, at) =>
      LISTED.slice(0, at)
        .filter((above) => readmeOf(room)?.mayImport?.has(above))
        .map((above) => `${room} imports ${above}`),
    );
    expect(upwards).toEqual([]);
  });

  it('mentions only existing files', () => {
    const paths = [...PAGE.matchAll(/`((?:src|test|script|docs|\.github)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('says in which file something is, and it is there', () => {
    const places = [...PAGE.matchAll(/`(\w+)`\s+in\s+`(src\/[\w/-]+\.ts)`/g)];
    expect(places.length).toBeGreaterThan(3);
    for (const [place, name = '', path = ''] of places)
      expect(readFileSync(join(ROOT, path), 'utf8'), place).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('covers at least ten changes', () => {
    const rows = section('Where to change what').match(/^\| (?!to change|---).* \|$/gm) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(10);
  });
});
