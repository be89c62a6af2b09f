// The built post step: nothing after a main step that ended, the remains after one that was killed.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dockerPath, runPostStep } from '../support/built.ts';
import { IDENTITIES, stubEngine } from '../support/stub-engine.ts';
import { tempDir } from '../support/temp.ts';

const docker = dockerPath();
const RUN_ID = '0123456789abcdef-42-4711-deadbeef';
const CONTAINER = 'c0'.repeat(32);
const IMAGE = `sha256:${'1a'.repeat(32)}`;
const QUIET = { exitCode: 0, stdout: '', stderr: '', outputs: {} };
/** Where nothing should be asked of an engine, asking would be loud. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent.sock' };

describe('the post step', () => {
  it('does nothing after a main step that ended', async () => {
    const state = { 'run-id': RUN_ID, 'temp-dir': '/tmp', ended: 'true' };
    expect(await runPostStep(state, NO_ENGINE)).toMatchObject(QUIET);
  });

  it('does nothing after a main step that had made nothing', async () => {
    expect(await runPostStep({}, NO_ENGINE)).toMatchObject(QUIET);
  });

  it('removes the spool of a killed main step, and no other', async () => {
    const directory = tempDir();
    const names = [`docker-flatten-${RUN_ID}-Ab12Cd`, 'docker-flatten-another-run', 'user'];
    for (const name of names) {
      mkdirSync(join(directory, name));
      writeFileSync(join(directory, name, 'layer'), 'x');
    }
    await runPostStep({ 'run-id': RUN_ID, 'temp-dir': directory }, NO_ENGINE);
    expect(readdirSync(directory)).toEqual(names.slice(1));
  });

  it('only warns where no engine answers any more', async () => {
    const step = await runPostStep({ 'run-id': RUN_ID, 'temp-dir': tempDir() }, NO_ENGINE);
    const lines = step.stdout.trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^::warning::Something made for this run could not be removed: /);
    expect(step).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.skipIf(docker === undefined)(
    'removes what a killed main step left in the engine, by its marks only',
    async () => {
      const engine = await stubEngine(IDENTITIES.current, {
        'GET /containers/json': [{ Id: CONTAINER, Names: ['/x'], Labels: {}, State: 'running' }],
        'GET /images/json': [{ Id: IMAGE, RepoTags: [], RepoDigests: [], Labels: {} }],
        [`DELETE /containers/${CONTAINER}`]: '',
        [`DELETE /images/docker-flatten-pending:${RUN_ID}`]: [{ Untagged: 'x' }],
        [`DELETE /images/${IMAGE}`]: [{ Deleted: IMAGE }],
      });
      const state = { 'run-id': RUN_ID, 'temp-dir': tempDir() };
      expect(await runPostStep(state, { DOCKER_HOST: engine.host })).toMatchObject(QUIET);
      const asked = engine.requests.map((request) => decodeURIComponent(request));
      const lists = asked.filter((request) => /^GET \/(?:containers|images)\/json/.test(request));
      expect(lists).toHaveLength(2);
      for (const list of lists)
        expect(list).toContain(`"io.github.docker-flatten.run=${RUN_ID}":true`);
      const deleted = asked.filter((request) => request.startsWith('DELETE '));
      expect(deleted).toEqual([
        `DELETE /containers/${CONTAINER}?force=1&v=1`,
        `DELETE /images/docker-flatten-pending:${RUN_ID}`,
        `DELETE /images/${IMAGE}?force=1`,
      ]);
      expect(existsSync(state['temp-dir'])).toBe(true);
    },
  );
});
