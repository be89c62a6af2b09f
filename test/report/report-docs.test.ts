// docs/report.md describes the report that the code writes.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { fullReport, LAYERS } from '../support/page/results.ts';

const docOf = (name: string) =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const TEXT = docOf('report.md');
const EXAMPLE = JSON.parse(
  // The document abbreviates digests.
  (/```json\n(.*?)```/s.exec(TEXT)?.[1] ?? '').replace(/"sha256:(.{4})\.\.\."/g, (_, hex) =>
    JSON.stringify(`sha256:${hex.padEnd(64, '0')}`),
  ),
) as Report;

/** A report with every field. */
const DIVIDED = fullReport({ layers: LAYERS });

/** Returns the paths of all fields, such as `source.history[].bytes`. */
function fieldsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((one) => fieldsOf(one, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...fieldsOf(field, path)];
  });
}

describe('docs/report.md', () => {
  it('has a row for every field, in the order of the report', () => {
    const rows = [...TEXT.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
    const hasRow = (field: string) => !/^(?:source|result|engine)$|^result\.history\[/.test(field);
    expect(rows).toEqual(fieldsOf(DIVIDED).filter(hasRow));
  });

  it('has an example with every field', () => {
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(docOf('report.schema.json')) as object,
    );
    validate(EXAMPLE);
    expect(validate.errors).toBeNull();
    expect(fieldsOf(EXAMPLE)).toEqual(fieldsOf(DIVIDED));
  });

  it('has an example with consistent sums', () => {
    const { source, result, rules, commands, savedBytes, cleanedBytes, hiddenBytes } = EXAMPLE;
    expect(savedBytes).toBe(source.bytes - result.bytes);
    expect(EXAMPLE.savedPercent).toBe(Number(((savedBytes / source.bytes) * 100).toFixed(1)));
    const cleaned = [...rules, ...commands].map(({ bytes }) => bytes ?? 0);
    expect(cleanedBytes).toBe(cleaned.reduce((sum, bytes) => sum + bytes));
    expect(hiddenBytes).toBe(savedBytes - cleanedBytes);
    const steps = source.history?.map(({ bytes }) => bytes) ?? [];
    expect(steps.reduce((sum, bytes) => sum + bytes)).toBe(source.bytes);
    expect(source.layers).toBe(source.history?.filter(({ layer }) => layer).length);
  });
});
