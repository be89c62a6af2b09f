import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PackedEstimate } from '../../src/split/packed-estimate.ts';
import { prng } from '../support/process/prng.ts';

const estimate = new PackedEstimate();

/** Returns the estimated part that is left of a file, which arrives in pieces. */
function part(bytes: Buffer, pieceBytes = 65536, name = 'f'): number {
  estimate.begin(Buffer.from(name), bytes.length);
  for (let at = 0; at < bytes.length; at += pieceBytes)
    estimate.data(bytes.subarray(at, at + pieceBytes));
  return estimate.end();
}

const noise = prng(1).bytes(700_000);
const text = Buffer.concat([
  readFileSync('docs/architecture.md'),
  readFileSync('package-lock.json'),
  readFileSync('docs/threat-model.md'),
]);

it.each([
  ['noise', noise],
  ['text', text],
  ['a program', readFileSync(process.execPath).subarray(30_000_000, 33_000_000)],
])('is near what deflate leaves of %s', (_, bytes) => {
  const packed = deflateRawSync(bytes, { level: 4 }).length / bytes.length;
  expect(part(bytes) / packed).toBeGreaterThan(0.6);
  expect(part(bytes) / packed).toBeLessThan(1.5);
});

it('is next to nothing for zeros', () => {
  expect(part(Buffer.alloc(1_000_000))).toBeLessThan(0.01);
});

it('does not depend on the pieces in which a file comes, nor on the files before it', () => {
  const whole = part(text, text.length);
  for (const pieceBytes of [1, 100, 8192, 65536, 300_000]) {
    part(noise.subarray(0, 5000 + pieceBytes));
    expect(part(text, pieceBytes)).toBe(whole);
  }
});

it('samples only some small files, by their names', () => {
  const parts = Array.from({ length: 400 }, (_, at) => part(Buffer.from('x'), 9, `name-${at}`));
  const sampled = parts.filter((one) => !Number.isNaN(one)).length;
  expect(sampled).toBeGreaterThan(20);
  expect(sampled).toBeLessThan(100);
  expect(part(Buffer.alloc(0))).toBeNaN();
});
