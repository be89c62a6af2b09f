// The built post step: it does nothing after a complete main step, and cleans up after one that was killed.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IDENTITIES, stubEngine } from '../support/engine/stub-engine.ts';
import { dockerPath, type EndedStep, runPostStep } from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';

const docker = dockerPath();
const RUN_ID = `${'0a'.repeat(16)}-4026531836-42-4711-1700000000-deadbeef`;
const OTHER_RUN_ID = RUN_ID.replace('deadbeef', 'deadbee0');
const QUIET = { exitCode: 0, stdout: '', stderr: '', outputs: {} };
/** No engine answers, so a step that uses one would log a warning. */
const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent.sock' };

/** Runs the post step after a main step that was killed. */
function runPost(
  directories: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<EndedStep> {
  const state = { 'run-id': RUN_ID, directories: JSON.stringify(directories) };
  return runPostStep(state, environment);
}

describe('the post step', () => {
  it('does nothing after a complete main step', async () => {
    const directory = tempDir();
    mkdirSync(join(directory, `docker-flatten-${RUN_ID}-Ab12Cd`));
    const directories = JSON.stringify([directory]);
    const state = { 'run-id': RUN_ID, directories, ended: 'true' };
    expect(await runPostStep(state, NO_ENGINE)).toMatchObject(QUIET);
    expect(readdirSync(directory)).toHaveLength(1);
  });

  it('does nothing after a main step that created nothing', async () => {
    expect(await runPostStep({}, NO_ENGINE)).toMatchObject(QUIET);
  });

  it('removes only the temporary files and partial backups of the killed main step', async () => {
    const [temp, backups] = [tempDir(), tempDir()];
    const others = [`docker-flatten-${OTHER_RUN_ID}-Ab12Cd`, 'docker-flatten-another-run', 'user'];
    for (const name of [`docker-flatten-${RUN_ID}-Ab12Cd`, ...others]) {
      mkdirSync(join(temp, name));
      writeFileSync(join(temp, name, 'layer'), 'x');
    }
    writeFileSync(join(backups, `docker-flatten-${RUN_ID}-app.tar.partial`), 'x');
    writeFileSync(join(backups, 'app.tar'), 'x');
    await runPost([temp, backups], NO_ENGINE);
    expect(readdirSync(temp).sort()).toEqual(others.sort());
    expect(readdirSync(backups)).toEqual(['app.tar']);
  });

  it.each(['', 'no JSON', '7', '[7]', '{}'])(
    'minds no state that names its directories as %j',
    async (directories) => {
      const step = await runPostStep({ 'run-id': RUN_ID, directories }, NO_ENGINE);
      expect(step.exitCode).toBe(0);
      expect(step.stdout.trimEnd().split('\n')).toHaveLength(1);
    },
  );

  it.skipIf(docker === undefined)('only warns if no engine answers any more', async () => {
    const step = await runPost([tempDir()], NO_ENGINE);
    expect(step.stdout).toMatch(
      /^::warning::Could not remove everything that the run created: docker-flatten needs a Docker engine, but none answered: .*\n$/,
    );
    expect(step).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.skipIf(docker === undefined)(
    'removes what a killed main step left in the engine, by its marks only',
    async () => {
      const directory = tempDir();
      const { answers, containers, imports } = fullEngine();
      const engine = await stubEngine(IDENTITIES.current, answers);
      expect(await runPost([directory], { DOCKER_HOST: engine.host })).toMatchObject(QUIET);
      const asked = engine.requests.map((request) => decodeURIComponent(request));
      const label = '"label":{"io.github.docker-flatten.run":true}';
      expect(asked.find((request) => request.startsWith('GET /containers/json'))).toContain(label);
      const lists = asked.filter((request) => request.startsWith('GET /images/json')).join('\n');
      expect(lists).toContain(label);
      expect(lists).toContain('"dangling":{"true":true}');
      expect(lists).toContain('"reference":{"docker-flatten-pending":true}');
      expect(asked.filter((request) => request.startsWith('DELETE '))).toEqual([
        `DELETE /containers/${containers.own}?force=1&v=1`,
        `DELETE /images/docker-flatten-pending:${RUN_ID}`,
        `DELETE /images/${imports.own}`,
      ]);
      expect(existsSync(directory)).toBe(true);
    },
  );
});

/** Returns an engine with objects of the run, of another run, and of a user who forged the run's labels. */
function fullEngine() {
  const label = 'io.github.docker-flatten.run';
  const containers = { own: 'c0'.repeat(32), other: 'c1'.repeat(32), forged: 'c2'.repeat(32) };
  const container = (Id: string, name: string, runId: string) => ({
    Id,
    Names: [`/${name}`],
    Labels: { [label]: runId },
    State: 'running',
  });
  const sha256 = (byte: string) => `sha256:${byte.repeat(32)}`;
  const imports = { own: sha256('a0'), other: sha256('a1'), forged: sha256('a2') };
  const image = (Id: string, Labels: Record<string, string>) => ({
    Id,
    RepoTags: [],
    RepoDigests: [],
    Comment: 'Imported from -',
    Labels,
    Config: { Labels },
  });
  const images = [
    image(imports.own, { [label]: RUN_ID }),
    image(imports.other, { [label]: OTHER_RUN_ID }),
    image(imports.forged, { [label]: RUN_ID, maintainer: 'somebody' }),
    {
      ...image(sha256('a3'), {}),
      RepoTags: [RUN_ID, OTHER_RUN_ID, 'mine'].map((tag) => `docker-flatten-pending:${tag}`),
    },
  ];
  const left = new Set<unknown>([...Object.values(containers), ...images.map(({ Id }) => Id)]);
  const removes = (id: string, answer: unknown) => () => {
    left.delete(id);
    return answer;
  };
  const answers = {
    'GET /containers/json': () =>
      [
        container(containers.own, `docker-flatten-${RUN_ID}-0badcafe`, RUN_ID),
        container(containers.other, `docker-flatten-${OTHER_RUN_ID}-0badcafe`, OTHER_RUN_ID),
        container(containers.forged, 'app', RUN_ID),
      ].filter(({ Id }) => left.has(Id)),
    'GET /images/json': () => images.filter(({ Id }) => left.has(Id)),
    ...Object.fromEntries(images.map((found) => [`GET /images/${found.Id}/json`, found])),
    [`DELETE /containers/${containers.own}`]: removes(containers.own, ''),
    [`DELETE /images/docker-flatten-pending:${RUN_ID}`]: removes(sha256('a3'), [{ Untagged: 'x' }]),
    [`DELETE /images/${imports.own}`]: removes(imports.own, [{ Deleted: imports.own }]),
  };
  return { answers, containers, imports };
}
