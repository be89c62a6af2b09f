// A million entries fit into a gibibyte, whatever they are. In a process of their own, so that nothing else counts.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../support/layers/million.ts', import.meta.url));

// Directories take the most: "files" as the argument shows how much less others need.
it('a million directories', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, 'directories']);
  const { nodes, bytes, peakBytes } = JSON.parse(stdout);
  expect(nodes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeGreaterThan(512_000_000);
  // Much less than a gibibyte, unless something holds an object or a buffer per entry. The directories are in a million
  // others that have no entry.
  expect(peakBytes).toBeLessThan(800 * 1024 ** 2);
}, 300_000);
