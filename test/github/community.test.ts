// What newcomers read first: it mentions only what exists, and the forms ask for what a maintainer needs.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENTS = [
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.github/pull_request_template.md',
];
const FORMS = '.github/ISSUE_TEMPLATE';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe.each(DOCUMENTS)('%s', (name) => {
  it('links to files that exist', () => {
    for (const [, target] of read(name).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
      expect(existsSync(join(ROOT, dirname(name), target!)), target).toBe(true);
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, command] of read(name).matchAll(/\bnpm run ([\w:-]+)/g))
      expect(Object.keys(scripts), name).toContain(command);
    for (const [path] of read(name).matchAll(/\bscript\/[\w.-]+\w/g))
      expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});

describe('CONTRIBUTING.md', () => {
  it('has every room on its map', () => {
    const links = [...read('CONTRIBUTING.md').matchAll(/\]\((src\/[^)]+)\)/g)].map(
      ([, path]) => path,
    );
    const rooms = globSync('src/*/**/README.md', { cwd: ROOT }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    expect(rooms.length).toBeGreaterThan(10);
    expect(links.sort()).toEqual(rooms.sort());
  });

  it('has its glossary in alphabetical order', () => {
    const [, glossary = ''] = read('CONTRIBUTING.md').split('## Glossary');
    const terms = [...glossary.matchAll(/^\| ([^|]+?) \| /gm)].map(([, term]) => term!).slice(1);
    expect(terms.length).toBeGreaterThan(10);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b)));
  });
});

describe('CHANGELOG.md', () => {
  it('has a section for unreleased changes, and a link for each section', () => {
    const sections = [...read('CHANGELOG.md').matchAll(/^## \[(.+?)\]/gm)].map(([, name]) => name);
    expect(sections[0]).toBe('Unreleased');
    for (const name of sections) expect(read('CHANGELOG.md')).toContain(`\n[${name}]: https://`);
  });
});

describe('the issue forms', () => {
  const forms = readdirSync(join(ROOT, FORMS)).filter((name) => name !== 'config.yml');

  it.each(forms)('%s gives each question its own ID and a label', (name) => {
    const questions = read(`${FORMS}/${name}`)
      .split(/^ {2}- type: /m)
      .slice(1)
      .filter((question) => !question.startsWith('markdown'));
    expect(questions.length).toBeGreaterThan(1);
    const ids = questions.map((question) => /^ {4}id: ([\w-]+)$/m.exec(question)?.[1]);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const question of questions) expect(question).toMatch(/^ {6}label: \S/m);
  });

  it('ask for what a bug depends on', () => {
    const bug = read(`${FORMS}/bug.yml`);
    for (const id of ['version', 'engine', 'store', 'docker', 'runner', 'log'])
      expect(bug).toMatch(
        new RegExp(`^ {4}id: ${id}\\n(?: {5,}.*\\n)*? {4}attributes:[^]*?required: true`, 'm'),
      );
    for (const command of ['docker version', 'docker info']) expect(bug).toContain(command);
  });
});
