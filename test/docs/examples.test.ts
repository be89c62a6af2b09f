// Examples use existing inputs and outputs, and the script for pull-request comments works.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/inputs/table.ts';
import { actionSection } from '../support/process/action-yml.ts';
import { EXAMPLES, flattenSteps } from '../support/process/examples.ts';
import { tempDir } from '../support/process/temp.ts';

/** Returns the script of the step that comments. */
function commentScript(): string {
  const steps = EXAMPLES.flatMap(({ steps }) => steps);
  return String(
    steps.find(({ uses }) => uses?.startsWith('actions/github-script@'))?.with?.['script'],
  );
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

/** Runs the script on a report, as actions/github-script does. */
async function comment(report: object, there: readonly Comment[]) {
  const path = join(tempDir(), 'report.json');
  writeFileSync(path, JSON.stringify(report));
  const calls: { name: string; args: Record<string, unknown> }[] = [];
  const call = (name: string) => async (args: Record<string, unknown>) => {
    calls.push({ name, args });
  };
  const listComments = () => {};
  const github = {
    paginate: async (list: unknown) => (list === listComments ? there : []),
    rest: {
      issues: { listComments, createComment: call('create'), updateComment: call('update') },
    },
  };
  const context = { repo: { owner: 'o', repo: 'r' }, issue: { number: 7 } };
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  process.env['REPORT'] = path;
  const run = new AsyncFunction('github', 'context', 'require', commentScript());
  await run(github, context, createRequire(import.meta.url));
  return calls;
}

const REPORT = {
  source: { reference: 'app:latest', bytes: 1_500_000_000 },
  result: { bytes: 900_000_000 },
  savedPercent: 40,
  hiddenBytes: 200_000_000,
  rules: [
    { kind: 'preset', name: 'apt', bytes: 400_000_000 },
    { kind: 'preset', name: 'pip', bytes: 0 },
    { kind: 'exclude', name: '</code>|<b>`*x*`', bytes: 1_000_000 },
  ],
  commands: [{ name: 'run', bytes: null }],
  budgets: [{ input: 'max-size', wanted: 'at most 500 MB', seen: '900 MB', met: false }],
};

describe.each(EXAMPLES)('docs/examples/$name', (example) => {
  it('starts with a comment about its purpose', () => {
    expect(example.text).toMatch(/^# [A-Z].*\.\n/);
  });

  it('has one docker-flatten step with existing inputs', () => {
    const steps = flattenSteps(example);
    expect(steps).toHaveLength(1);
    const inputs = Object.keys(steps[0]?.with ?? {});
    expect(inputs).toContain('image');
    for (const input of inputs) expect(Object.keys(INPUTS)).toContain(input);
  });

  it('uses existing outputs', () => {
    const outputs = Object.keys(actionSection('outputs'));
    for (const [, output] of example.text.matchAll(/steps\.flat\.outputs\.([\w-]+)/g))
      expect(outputs).toContain(output);
  });
});

describe('docs/examples/pull-request-comment.yml', () => {
  it('comments with the largest saving first, and escapes names', async () => {
    const [made, ...others] = await comment(REPORT, [{ id: 1, body: 'someone else' }]);
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      name: 'create',
      args: { owner: 'o', repo: 'r', issue_number: 7 },
    });
    const body = String(made?.args['body']);
    expect(body).toContain('1500.0 MB → 900.0 MB, 40 % saved');
    expect(body).toContain('**not met**: max-size wants at most 500 MB, and it is 900 MB');
    const rows = body.split('\n').filter((line) => line.startsWith('| ') && line.endsWith('MB |'));
    expect(rows).toEqual([
      '| preset <code>apt</code> | 400.0 MB |',
      '| hidden in lower layers | 200.0 MB |',
      '| exclude <code>&#60;/code&#62;&#124;&#60;b&#62;&#96;&#42;x&#42;&#96;</code> | 1.0 MB |',
    ]);
  });

  it('says what changed since the base branch, and escapes names', async () => {
    const sizes = { oldBytes: 3_000_000, newBytes: 5_000_000 };
    const platform = {
      ...{ platform: 'linux/amd64', pullBytes: 7_000_000 },
      ...{ oldBytes: 890_000_000, newBytes: 900_000_000 },
      packages: [
        { manager: 'npm', name: 'a/`<b>|', ...sizes },
        { manager: 'other', name: '', oldBytes: 9_000_000, newBytes: 0 },
      ],
      directories: [{ path: '/opt/*x*', ...sizes }],
    };
    const [made] = await comment({ ...REPORT, comparison: { platforms: [platform] } }, []);
    const body = String(made?.args['body']);
    expect(body).toContain(
      'Since the base branch: **+10.0 MB** of files (<code>linux/amd64</code>), 7.0 MB to pull.',
    );
    const rows = body.split('\n').filter((line) => /^\|.*\| .*\| .*\|$/.test(line));
    expect(rows.slice(2, 5)).toEqual([
      '| npm <code>a/&#96;&#60;b&#62;&#124;</code> | 3.0 MB | 5.0 MB | +2.0 MB |',
      '| files of no package | 9.0 MB | 0.0 MB | -9.0 MB |',
      '| <code>/opt/&#42;x&#42;</code> | 3.0 MB | 5.0 MB | +2.0 MB |',
    ]);
  });

  it('has only the size if there is nothing to compare with', async () => {
    for (const comparison of [null, undefined]) {
      const [made] = await comment({ ...REPORT, comparison }, []);
      expect(made?.args['body']).not.toMatch(/Since|changed/);
    }
  });

  it('updates its own comment', async () => {
    const [made] = await comment(REPORT, []);
    const there = [
      { id: 1, body: 'someone else' },
      { id: 2, body: String(made?.args['body']) },
    ];
    expect(await comment(REPORT, there)).toMatchObject([
      { name: 'update', args: { comment_id: 2 } },
    ]);
  });
});
