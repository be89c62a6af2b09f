// What linters of workflows do not check: the gate needs every job, and e2e.yml uses the whole action.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionSection } from '../support/process/action-yml.ts';

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));

/** Jobs with write permissions, and these. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'codeql.yml analyze': ['security-events'],
  'dependabot-dist.yml push': ['contents', 'actions'],
  'release.yml draft': ['contents', 'id-token', 'attestations'],
  'release.yml move-major': ['contents'],
};

function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** Returns the lines below `key:` that are indented more deeply. */
function below(text: string, key: string, indent: number): string {
  const start = new RegExp(`^ {${indent}}${key}:\\n((?: {${indent + 1},}.*\\n|\\n)*)`, 'm');
  const found = start.exec(text)?.[1];
  if (found === undefined) throw new Error(`no "${key}:" at indent ${indent}`);
  return found;
}

function keysOf(text: string, indent: number): string[] {
  return [...text.matchAll(new RegExp(`^ {${indent}}([\\w-]+):`, 'gm'))].map((match) => match[1]!);
}

describe.each(NAMES)('%s', (name) => {
  it('pins every action by its commit and names the release', () => {
    const uses = [...read(name).matchAll(/^ +(?:- )?uses: (.*)$/gm)].map((match) => match[1]!);
    expect(uses).not.toEqual([]);
    for (const use of uses)
      expect(use).toMatch(/^(?:\.\/|[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
  });

  it('may only read, unless a job declares more', () => {
    expect(below(read(name), 'permissions', 0)).toBe('  contents: read\n');
  });

  it('has only the listed jobs that may write, and these run no code of the repository', () => {
    const jobs = below(read(name), 'jobs', 0);
    for (const job of keysOf(jobs, 2)) {
      const text = below(jobs, job, 2);
      const granted = /^ {4}permissions:\n/m.test(text) ? below(text, 'permissions', 4) : '';
      const writes = [...granted.matchAll(/^ {6}([\w-]+): write # to /gm)].map((match) => match[1]);
      expect(granted.match(/: write/g) ?? [], job).toHaveLength(writes.length);
      expect(writes, job).toEqual(MAY_WRITE[`${name} ${job}`] ?? []);
      if (writes.length > 0)
        expect(text, job).not.toMatch(/\b(?:npm|npx|node)\b|\bscript\/|uses: \.\//);
    }
  });

  it('does not keep the token after a checkout', () => {
    const steps = read(name).split(/^ {6}- /m);
    for (const step of steps.filter((text) => text.startsWith('uses: actions/checkout@')))
      expect(step).toMatch(/^ {10}persist-credentials: false$/m);
  });

  it('gives every job a timeout', () => {
    const jobs = below(read(name), 'jobs', 0);
    for (const job of keysOf(jobs, 2)) {
      const text = below(jobs, job, 2);
      if (!/^ {4}uses: /m.test(text)) expect(text, job).toMatch(/^ {4}timeout-minutes: \d+$/m);
    }
  });
});

describe('all workflows', () => {
  it('pin an action to one commit', () => {
    const commits = new Map<string, string>();
    for (const name of NAMES) {
      for (const [, action, commit] of read(name).matchAll(/uses: ([\w/-]+)@(\S+)/g)) {
        const repository = action!.split('/').slice(0, 2).join('/');
        expect(commit, action).toBe(commits.get(repository) ?? commit);
        commits.set(repository, commit!);
      }
    }
  });
});

describe('ci.yml', () => {
  it('has a gate that needs every other job', () => {
    const jobs = below(read('ci.yml'), 'jobs', 0);
    const gate = below(jobs, 'gate', 2);
    const needs = /^ {4}needs: \[(.*)\]$/m.exec(gate)?.[1]?.split(', ');
    expect(needs?.toSorted()).toEqual(
      keysOf(jobs, 2)
        .filter((job) => job !== 'gate')
        .sort(),
    );
    expect(gate).toMatch(/^ {4}if: always\(\)$/m);
  });
});

describe('release.yml', () => {
  const jobs = below(read('release.yml'), 'jobs', 0);

  it('drafts a release of a tag only after every check', () => {
    expect(below(jobs, 'checks', 2)).toContain('    uses: ./.github/workflows/ci.yml\n');
    const draft = below(jobs, 'draft', 2);
    expect(draft).toContain('    needs: [checks, package]\n');
    // A condition could let it run after a failure.
    expect(draft).not.toMatch(/^ {4}if:/m);
    expect(draft).toContain(' --draft ');
  });

  it('moves the tag of the major version only to a published release with an attestation', () => {
    const move = below(jobs, 'move-major', 2);
    expect(move).toMatch(/^ {4}if: github\.event_name == 'release' && /m);
    const [verifies, moves] = ['gh attestation verify', 'git/refs/tags/'].map((text) =>
      move.indexOf(text),
    );
    expect(verifies).toBeGreaterThan(-1);
    expect(moves).toBeGreaterThan(verifies!);
    const others = keysOf(jobs, 2).filter((job) => job !== 'move-major');
    for (const job of others) expect(below(jobs, job, 2), job).not.toContain('git/refs');
  });
});

describe('dependabot-dist.yml', () => {
  const text = read('dependabot-dist.yml');
  const jobs = below(text, 'jobs', 0);

  it('runs only for pull requests of Dependabot, with their permissions', () => {
    expect(keysOf(below(text, 'on', 0), 2)).toEqual(['pull_request']);
    const build = below(jobs, 'build', 2);
    expect(build).toContain("github.event.pull_request.user.login == 'dependabot[bot]'");
    expect(build).not.toContain('github.token');
    expect(text).not.toContain('secrets.');
  });

  it('takes only files from the job that runs new dependencies', () => {
    const push = below(jobs, 'push', 2);
    expect(push).toContain('    needs: [build]\n');
    expect(push.match(/needs\.build\.outputs\.\w+/g)).toEqual(['needs.build.outputs.changed']);
  });
});

describe('e2e.yml', () => {
  const text = read('e2e.yml');

  it('has the same inputs by hand as from ci.yml', () => {
    const on = below(text, 'on', 0);
    expect(below(on, 'workflow_dispatch', 2)).toBe(below(on, 'workflow_call', 2));
  });

  it('uses every input of the action', () => {
    for (const input of Object.keys(actionSection('inputs')))
      expect(text).toMatch(new RegExp(`^ {10}${input}: `, 'm'));
  });

  it('checks every output of the action', () => {
    for (const output of Object.keys(actionSection('outputs')))
      expect(text).toContain(`.outputs.${output} }}`);
  });
});
