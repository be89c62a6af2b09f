// docs/threat-model.md names an existing test for each of its promises.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGE = readFileSync(new URL('../../docs/threat-model.md', import.meta.url), 'utf8');
const [, PROMISES = ''] = PAGE.split('## What is promised');
const ROWS = [...PROMISES.matchAll(/^\| (?!promise|---)(.+?) \| .+ \| (.+?) \|$/gm)];

describe('docs/threat-model.md', () => {
  it.each(ROWS.map(([, promise = '', tests = '']) => [promise, tests]))('%s', (_, cell) => {
    const tests = cell.split(', ').map((name) => name.replaceAll('`', ''));
    for (const name of tests) {
      expect(name).toMatch(/\.test\.ts$/);
      expect(existsSync(new URL(`../${name}`, import.meta.url)), name).toBe(true);
    }
  });

  it('mentions only existing tests', () => {
    const named = [...PAGE.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(ROWS.length);
    expect(named.filter((name) => !existsSync(new URL(`../${name}`, import.meta.url)))).toEqual([]);
  });
});
