// Everything that can fail in a test file, for test/script/test-results.slow.test.ts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

it('passes', () => {});

it.skip('is skipped', () => {});

it('fails', () => {
  expect({ layers: 1 }).toEqual({ layers: 2 });
});

it('leaves a promise behind', () => {
  void Promise.reject(new Error('nobody waits for this'));
});

describe('outer', () => {
  describe('inner', () => {
    beforeAll(() => {
      throw new Error('no engine', { cause: new Error('no socket') });
    });

    it('does not run', () => {});
  });
});

afterAll(() => {
  throw new Error('left a container');
});
