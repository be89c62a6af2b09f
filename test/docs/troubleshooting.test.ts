// docs/troubleshooting.md explains exactly the errors of the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8');
const CODES = codesOf(readFileSync(join(ROOT, 'src/base/errors.ts'), 'utf8'));
const HEADINGS = [...PAGE.matchAll(/^### `(\w+)`\n([\s\S]*?)(?=^##|(?![\s\S]))/gm)];
/** The source code, which contains the texts of the errors. */
const SOURCE = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'))
  .join('\n');

function codesOf(errors: string): string[] {
  const [, union = ''] = /export type ErrorCode =\n([^;]*);/.exec(errors) ?? [];
  return [...union.matchAll(/'(\w+)'/g)].map(([, code = '']) => code);
}

describe('docs/troubleshooting.md', () => {
  it('has a section for each error code, and no other', () => {
    expect(CODES.length).toBeGreaterThan(20);
    expect(HEADINGS.map(([, code]) => code).sort()).toEqual([...CODES].sort());
  });

  it('lists every code at the top', () => {
    const [top = ''] = PAGE.split(/^## /m);
    expect([...top.matchAll(/`([A-Z_]{3,})`/g)].map(([, code]) => code)).toEqual(
      HEADINGS.map(([, code]) => code),
    );
  });

  it.each(HEADINGS.map(([, code = '', text = '']) => [code, text]))(
    '%s quotes texts that the code has, and says more than they do',
    (_, text) => {
      const quotes = [...text.matchAll(/^> (.+)$/gm)].map(([, quote = '']) => quote);
      expect(quotes).not.toEqual([]);
      // "…" stands for parts that vary.
      const parts = quotes.flatMap((quote) => quote.split(' … '));
      expect(parts.filter((part) => !SOURCE.includes(part))).toEqual([]);
      expect(text.replace(/^> .*$/gm, '').trim().length).toBeGreaterThan(100);
    },
  );
});
