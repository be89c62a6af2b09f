import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newRunId, pendingName, RUN_LABEL, runLabel } from '../../src/engine/marks.ts';
import { parseTag } from '../../src/image/reference.ts';

const hasProc = existsSync('/proc/self/stat');

describe('newRunId', () => {
  it('is another every time', () => {
    expect(new Set(Array.from({ length: 100 }, newRunId)).size).toBe(100);
  });

  it('has four parts, the second of them this process', () => {
    const parts = newRunId().split('-');
    expect(parts).toHaveLength(4);
    expect(parts[1]).toBe(String(process.pid));
    expect(parts[3]).toMatch(/^[0-9a-f]{8}$/);
  });

  it.skipIf(!hasProc)('says which boot and since when (needs /proc)', () => {
    const [boot, , start] = newRunId().split('-');
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    expect(boot).toBe(bootId.replaceAll('-', ''));
    const awk = ['{ sub(/^.*\\) /, ""); print $20 }', `/proc/${process.pid}/stat`];
    expect(start).toBe(execFileSync('awk', awk, { encoding: 'utf8' }).trim());
  });

  it('may stand in a tag and in a label', () => {
    const id = newRunId();
    expect(id.length).toBeLessThanOrEqual(128);
    expect(parseTag(pendingName(id), 'tag').tag).toBe(id);
    expect(runLabel(id)).toBe(`${RUN_LABEL}=${id}`);
    expect(runLabel(id)).not.toMatch(/[\s"'\\$]/);
  });
});
