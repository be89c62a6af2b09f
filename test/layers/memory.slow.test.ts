// A million entries fit into a gibibyte, whatever they are. In a process of their own, so that nothing else counts.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../support/layers/million.ts', import.meta.url));

it.each(['files', 'directories'])(
  'a million entries, most of them %s',
  async (kind) => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, kind]);
    const { nodes, bytes, peakBytes } = JSON.parse(stdout);
    expect(nodes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeGreaterThan(512_000_000);
    // Much less than a gibibyte, unless something holds an object or a buffer per entry. The directories are in a million
    // others that have no entry.
    expect(peakBytes).toBeLessThan(800 * 1024 ** 2);
  },
  300_000,
);
