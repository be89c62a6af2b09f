// Links in the documents refer to files in the repository and to headings in them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).split('\n');
const PAGES = FILES.filter((path) => path.endsWith('.md') && !path.startsWith('test/'));

/** Returns a page without code, in which brackets are not links. */
function proseOf(path: string): string {
  return read(path)
    .replace(/^```.*?^```$/gms, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ' '));
}

/** Returns the anchors that GitHub generates for a page's headings. */
function anchorsOf(path: string): string[] {
  const text = read(path).replace(/^```.*?^```$/gms, '');
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

/** Returns the links of a page within this repository. */
function linksOf(page: string): { target: string; path: string; anchor: string | undefined }[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .map((target) => {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : normalize(join(dirname(page), file));
      return { target, path: path.replace(/\/$/, ''), anchor };
    });
}

describe.each(PAGES)('%s', (page) => {
  it('has no broken links', () => {
    for (const { target, path, anchor } of linksOf(page)) {
      const isThere = FILES.some((file) => file === path || file.startsWith(`${path}/`));
      expect(isThere, `${target}: no such file`).toBe(true);
      if (anchor !== undefined)
        expect(anchorsOf(path), `${target}: no such heading`).toContain(anchor);
    }
  });
});

it('README.md has at most 200 lines', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(201);
});
