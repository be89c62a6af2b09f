import { describe, expect, it } from 'vitest';
import { at, isObject, isStringArray, parseJson, stringAt } from '../../src/base/json.ts';

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
    expect(at({ a: { b: 0 } }, 'a', 'b')).toBe(0);
    expect(at({ a: null }, 'a', 'b')).toBeUndefined();
    expect(at({ a: ['x'] }, 'a', '0')).toBeUndefined();
    expect(at({}, 'constructor')).toBeUndefined();
    expect(at({}, '__proto__', 'toString')).toBeUndefined();
    expect(at('x')).toBe('x');
  });

  it('stringAt takes no empty text and no other type', () => {
    expect(stringAt({ a: { b: 'c' } }, 'a', 'b')).toBe('c');
    for (const value of ['', 1, null, true, {}, ['x']])
      expect(stringAt({ a: value }, 'a')).toBeUndefined();
  });

  it('parseJson gives undefined for what is none', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
    for (const text of ['', '{', 'text', 'undefined']) expect(parseJson(text)).toBeUndefined();
  });
});
