// The inputs that name files.
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { thrownBy } from '../support/process/errors.ts';

function read(given: Partial<Record<InputName, string>>) {
  return readInputs((name) => ({ image: 'app', tag: 'app:flat', ...given })[name] ?? '');
}

describe('the input "backup"', () => {
  it.each(['old.tar', './old.tar', 'a/../old.tar'])('is made absolute: %s', (backup) => {
    expect(read({ backup }).backup).toBe(join(process.cwd(), 'old.tar'));
  });

  it.each([
    ['/a\0b', 'NUL'],
    ['/', '"/"'],
    ['backups/', '"backups/"'],
    ['/tmp/old.tar//', '"/tmp/old.tar//"'],
  ])('must be the path of a file, not %j', (backup, named) => {
    const error = thrownBy(() => read({ backup }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"backup"');
    expect(error.message).toContain(named);
    expect(error.hint).toBeTruthy();
  });
});

const FILES = ['backup', 'report', 'html'] as const;
const PAIRS = FILES.flatMap((one, at) => FILES.slice(at + 1).map((other) => [one, other] as const));

describe.each(['report', 'html'] as const)('the input "%s"', (name) => {
  it('is made absolute and must be the path of a file', () => {
    expect(read({ [name]: 'r.x' })[name]).toBe(resolve('r.x'));
    expect(thrownBy(() => read({ [name]: 'a\0b' })).message).toContain(`"${name}"`);
  });
});

describe('two files', () => {
  it.each(PAIRS)('must have different paths: %s and %s', (one, other) => {
    const error = thrownBy(() => read({ [other]: './a', [one]: 'b/../a' }));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain(`"${one}" and "${other}" have the same path`);
    expect(read({ [other]: 'a', [one]: 'b' })).toMatchObject({ [other]: resolve('a') });
  });
});
