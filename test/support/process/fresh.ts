// Runs before each test file. Test files share a process and its modules, which makes a full run a third faster, so
// this resets the state that a program sets once at its start, and fails if a file left fake clocks to those after it.
import { afterAll, beforeAll, expect } from 'vitest';
import { spellInputsFor } from '../../../src/base/spelling.ts';

const clocks = () => [setTimeout, setInterval, clearTimeout, clearInterval, performance.now, Date];
const shared = globalThis as { realClocks?: ReturnType<typeof clocks> };
// The first file of a process finds them real.
shared.realClocks ??= clocks();
const real = shared.realClocks;

function expectRealClocks(when: string): void {
  const fake = clocks().filter((clock, at) => clock !== real[at]);
  expect(fake, `fake clocks ${when}`).toEqual([]);
}

spellInputsFor('workflow');

// Between two files, Vitest restores every spy once more, even one on a fake clock that was restored before.
beforeAll(() => expectRealClocks('that a file before this one left behind'));
afterAll(() => expectRealClocks('that this file left behind'));
