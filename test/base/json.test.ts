import { describe, expect, it } from 'vitest';
import { getPath, getString, isObject, isStringArray, parseJson } from '../../src/base/json.ts';

describe('guards', () => {
  it('isObject takes JSON objects alone', () => {
    expect(isObject({})).toBe(true);
    for (const value of [null, undefined, [], 'x', 1, true]) expect(isObject(value)).toBe(false);
  });

  it('isStringArray takes arrays of strings alone', () => {
    expect(isStringArray([])).toBe(true);
    expect(isStringArray(['a', ''])).toBe(true);
    for (const value of [null, {}, 'ab', ['a', 1], [null]])
      expect(isStringArray(value)).toBe(false);
  });

  it('at follows own keys and stops at what is missing', () => {
    expect(getPath({ a: { b: 0 } }, 'a', 'b')).toBe(0);
    expect(getPath({ a: null }, 'a', 'b')).toBeUndefined();
    expect(getPath({ a: ['x'] }, 'a', '0')).toBeUndefined();
    expect(getPath({}, 'constructor')).toBeUndefined();
    expect(getPath({}, '__proto__', 'toString')).toBeUndefined();
    expect(getPath('x')).toBe('x');
  });

  it('getString takes no empty text and no other type', () => {
    expect(getString({ a: { b: 'c' } }, 'a', 'b')).toBe('c');
    for (const value of ['', 1, null, true, {}, ['x']])
      expect(getString({ a: value }, 'a')).toBeUndefined();
  });

  it('parseJson gives undefined for what is none', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
    for (const text of ['', '{', 'text', 'undefined']) expect(parseJson(text)).toBeUndefined();
  });
});
