import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDistinct,
  headline,
  percentText,
  savedPercent,
} from '../../src/base/format.ts';

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [999, '999 B'],
    [1000, '1.00 kB'],
    [1005, '1.00 kB'],
    [1234, '1.23 kB'],
    [9_990, '9.99 kB'],
    [9_995, '10.0 kB'],
    [99_900, '99.9 kB'],
    [99_950, '100 kB'],
    [999_499, '999 kB'],
    [999_500, '1.00 MB'],
    [1_150_000_000, '1.15 GB'],
    [2 ** 40, '1.10 TB'],
    [5e15, '5.00 PB'],
    [5e18, '5000 PB'],
    [-1_500_000, '-1.50 MB'],
  ])('formats %d as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('percentText', () => {
  it.each([
    [12.34, 1, '12.3'],
    [-12.34, 1, '-12.3'],
    [-0.04, 1, '0.0'],
    [-0.04, 2, '-0.04'],
    [-0.001, 2, '0.00'],
    [0, 1, '0.0'],
  ])('formats %d with %d decimals as %s', (percent, digits, text) => {
    expect(percentText(percent, digits)).toBe(text);
  });
});

describe('formatDistinct', () => {
  it.each([
    [1500, 2500, ['1.50 kB', '2.50 kB']],
    [1_000_001, 1_000_002, ['1000001 B', '1000002 B']],
    [1500, 1500, ['1.50 kB', '1.50 kB']],
  ])('formats %d and %d as %j', (one, other, texts) => {
    expect(formatDistinct(one, other)).toEqual(texts);
  });
});

describe('savedPercent', () => {
  it.each([
    [1000, 500, '50.0'],
    [3, 2, '33.3'],
    [3, 1, '66.7'],
    [1000, 1000, '0.0'],
    [100_000, 100_001, '0.0'],
    [100_000, 99_999, '0.0'],
    [0, 0, '0.0'],
    [0, 5, '0.0'],
    [1000, 1500, '-50.0'],
    [1000, 0, '100.0'],
  ])('returns for %d to %d bytes %s %', (oldBytes, newBytes, text) => {
    expect(savedPercent(oldBytes, newBytes)).toBe(text);
  });
});

describe('headline', () => {
  it('summarizes a run', () => {
    expect(
      headline({
        oldBytes: 1_150_000_000,
        newBytes: 620_000_000,
        oldLayers: 6,
        newLayers: 1,
        ms: 11_840,
      }),
    ).toBe('1.15 GB in 6 layers → 620 MB in 1 layer, 46.1 % smaller, 11.8 s');
  });

  it.each([
    [100_000, 100_000],
    [100_000, 99_970],
    [100_000, 100_030],
  ])('says if the size hardly changed: %i to %i bytes', (oldBytes, newBytes) => {
    const sizes = { oldBytes, newBytes, oldLayers: 2, newLayers: 1, ms: 0 };
    expect(headline(sizes)).toMatch(/ → .* in 1 layer, about the same size, 0\.0 s$/);
  });

  it('says if the image grew', () => {
    expect(headline({ oldBytes: 100, newBytes: 150, oldLayers: 1, newLayers: 1, ms: 0 })).toBe(
      '100 B in 1 layer → 150 B in 1 layer, 50.0 % larger, 0.0 s',
    );
  });
});
