// A million entries fit into a gibibyte, whatever they are. Half of them show it. In a process of their own, so that
// nothing else counts.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../support/layers/half-million.ts', import.meta.url));

// Directories take the most: "files" as the argument shows how much less others need.
it('half a million directories', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, 'directories']);
  const { nodes, bytes, peakBytes } = JSON.parse(stdout);
  expect(nodes).toBeGreaterThan(1_000_000);
  expect(bytes).toBeGreaterThan(512_000_000);
  // Much less than half a gibibyte, unless something holds an object or a buffer per entry. The directories are in half a
  // million others that have no entry.
  expect(peakBytes).toBeLessThan(480 * 1024 ** 2);
}, 300_000);
