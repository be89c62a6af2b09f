import { expect, it } from 'vitest';
import { missingOf } from '../../src/engine/volume-places.ts';

it('finds what is not there, and asks for nothing below it', async () => {
  const asked: string[] = [];
  const isThere = async (path: string) => {
    asked.push(path);
    return path === 'var' || path === 'data';
  };
  const missing = await missingOf(['var', 'var/lib', 'var/lib/a', 'data', 'var/lib/b'], isThere);
  expect([...missing]).toEqual(['var/lib', 'var/lib/a', 'var/lib/b']);
  expect(asked).toEqual(['var', 'var/lib', 'data']);
});
