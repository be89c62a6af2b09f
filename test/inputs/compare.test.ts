// The input `compare` names an image or a report.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCompare } from '../../src/inputs/compare.ts';
import { thrownBy } from '../support/process/errors.ts';

describe('readCompare', () => {
  it.each(['main.json', 'MAIN.JSON', '/tmp/x/report', './report', '../report'])(
    'takes %s for a report',
    (text) => {
      expect(readCompare(text)).toEqual({ kind: 'report', text, path: resolve(text) });
    },
  );

  it.each(['app', 'app:main', 'ghcr.io/owner/app@sha256:'.concat('0'.repeat(64)), 'json'])(
    'takes %s for an image of the engine',
    (text) => {
      expect(readCompare(text)).toMatchObject({ kind: 'engine', reference: { text } });
    },
  );

  it.each(['oci:dir', 'oci-archive:a.json', 'docker-archive:a.tar:app', 'docker://app:main'])(
    'takes %s for an image outside',
    (text) => {
      expect(readCompare(text)).toMatchObject({ kind: 'outside', location: { text } });
    },
  );

  it('is nothing if it is empty', () => {
    expect(readCompare('')).toBeUndefined();
  });

  it.each(['App', 'a b', 'dir:x', 'oci:', 'a\0.json'])('refuses %j', (text) => {
    expect(thrownBy(() => readCompare(text)).code).toBe('BAD_INPUT');
  });
});
