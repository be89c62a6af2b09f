import { describe, expect, it } from 'vitest';
import { getPath, getString, isObject, isStringArray, parseJson } from '../../src/base/json.ts';

describe('the JSON functions', () => {
  it('isObject accepts only JSON objects', () => {
    expect(isObject({})).toBe(true);
    for (const value of [null, undefined, [], 'x', 1, true]) expect(isObject(value)).toBe(false);
  });

  it('isStringArray accepts only arrays of strings', () => {
    expect(isStringArray([])).toBe(true);
    expect(isStringArray(['a', ''])).toBe(true);
    for (const value of [null, {}, 'ab', ['a', 1], [null]])
      expect(isStringArray(value)).toBe(false);
  });

  it('getPath follows own keys and stops at a missing one', () => {
    expect(getPath({ a: { b: 0 } }, 'a', 'b')).toBe(0);
    expect(getPath({ a: null }, 'a', 'b')).toBeUndefined();
    expect(getPath({ a: ['x'] }, 'a', '0')).toBeUndefined();
    expect(getPath({}, 'constructor')).toBeUndefined();
    expect(getPath({}, '__proto__', 'toString')).toBeUndefined();
    expect(getPath('x')).toBe('x');
  });

  it('getString ignores empty strings and other types', () => {
    expect(getString({ a: { b: 'c' } }, 'a', 'b')).toBe('c');
    for (const value of ['', 1, null, true, {}, ['x']])
      expect(getString({ a: value }, 'a')).toBeUndefined();
  });

  it('parseJson returns undefined for invalid JSON', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
    for (const text of ['', '{', 'text', 'undefined']) expect(parseJson(text)).toBeUndefined();
  });
});
