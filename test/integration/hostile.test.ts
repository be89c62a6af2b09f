// Names, config and labels of an image are its maker's. None of them is taken for a command, an option, a path on the
// host or a mark of a run.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import {
  onEachKind,
  onEachStore,
  onOneEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { type LayerEntry, loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { shellEntries } from '../support/engine/shell-image.ts';
import { runMainStep } from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';

const RUN_LABEL = 'io.github.docker-flatten.run';
/** The ID of an old run on another machine. */
const OLD_RUN = `${'0'.repeat(31)}1-4026531836-1-1-1000000000-00000000`;

/** Returns the lines that a runner takes for commands (actions/runner, ActionCommand). */
function commands(stdout: string): string[] {
  const lines = stdout.split('\n');
  const open: string[] = [];
  return lines.filter((line) => {
    const fence = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (fence !== undefined) open.push(fence);
    else if (open.length > 0 && line === `::${open.at(-1)}::`) open.pop();
    else return open.length === 0 && (/^\s*::[^\s:]/.test(line) || line.includes('##['));
    return false;
  });
}

/** Returns how to load and flatten a hostile image. */
function setUp(engine: TestEngine) {
  afterEach(() => engine.docker('rmi', '--force', 'hostile:source', 'hostile:flat'));
  const load = (entries: LayerEntry[], more: Record<string, unknown> = {}) =>
    loadImage(engine, 'hostile:source', { layers: [entries, []], config: plainConfig(more) });
  const step = (inputs: Parameters<typeof runMainStep>[0] = {}) =>
    runMainStep(
      { image: 'hostile:source', tag: 'hostile:flat', ...inputs },
      { DOCKER_HOST: engine.host, PATH: process.env['PATH'] ?? '' },
    );
  return { load, step };
}

onEachKind('hostile image', (engine) => {
  const { load, step } = setUp(engine);

  test('is refused, by the engine or by us, if its platform is not a word', async () => {
    const architecture = 'amd64\n::set-output name=image-id::evil';
    try {
      await load([{ name: 'a', data: 'x' }], { architecture });
    } catch {
      return;
    }
    const ended = await step();
    expect(ended.exitCode).toBe(1);
    expect(commands(ended.stdout).filter((line) => line.startsWith('::set-output'))).toEqual([]);
  });

  test('with a link instead of a system directory leads nowhere else', async () => {
    const links = ['etc', 'dev', 'proc', 'sys', 'tmp'].map(
      (name): LayerEntry => ({ name, type: 'symlink', linkname: '/../../../../root' }),
    );
    const root: LayerEntry = { name: 'root', type: 'directory', mode: 0o700 };
    await load([...links, root, { name: 'root/file', data: 'of the image' }]);
    const answer = await engine.flatten(['hostile:source', '--tag', 'hostile:flat']);
    // Some engines refuse to create a container of such an image.
    if (answer.status !== 0) expect(answer.stderr).not.toContain('Unexpected failure');
    else if (engine.api >= 148)
      expect((await savedImage(engine, 'hostile:flat')).files).toEqual(
        (await savedImage(engine, 'hostile:source')).files,
      );
  });

  test('with the label of a run does not have its containers and images removed', async () => {
    const forged = { config: { Labels: { [RUN_LABEL]: OLD_RUN } } };
    await load([{ name: 'a', data: 'x' }], forged);
    const id = engine.imageId('hostile:source');
    // The first image loses its name; the second one has a container and is flattened.
    await load([{ name: 'b', data: 'y' }], forged);
    const container = engine.docker('create', '--name', 'forged-by-label', 'hostile:source', 'x');
    engine.docker('tag', 'flatten-base:tiny', 'docker-flatten-pending:not-a-run');
    const before = engine.inventory();
    await engine.results('hostile:source', '--tag', 'hostile:flat');
    const after = engine.inventory();
    expect(after.containers).toEqual(before.containers);
    expect(engine.imageId(id)).toBe(id);
    expect(after.images).toEqual(expect.arrayContaining(before.images));
    engine.docker('rm', container);
    engine.docker('rmi', id, 'docker-flatten-pending:not-a-run');
  });
});

onEachStore('hostile config', (engine) => {
  const { load } = setUp(engine);

  test('keeps texts that look like commands and options, and executes none', async () => {
    const trap = join(tempDir(), 'made-by-the-trap');
    const words = [
      `$(touch ${trap})`,
      `\`touch ${trap}\``,
      `; touch ${trap}`,
      '--privileged',
      '-v/:/host',
    ];
    await load([{ name: 'a', data: 'x' }], {
      author: words[0],
      config: {
        Cmd: words,
        Entrypoint: words,
        Env: words.map((word, at) => `E${at}=${word}`),
        Labels: Object.fromEntries(words.map((word) => [word, word])),
        User: '$(id)',
        WorkingDir: `/$(touch ${trap})`,
      },
    });
    const source = await savedImage(engine, 'hostile:source');
    const answer = await engine.flatten(['hostile:source', '--tag', 'hostile:flat', '--verify']);
    expect([answer.status, answer.stderr]).toEqual([0, expect.anything()]);
    const flat = await savedImage(engine, 'hostile:flat');
    expect(flat.config['config']).toEqual(source.config['config']);
    expect(existsSync(trap)).toBe(false);
    if (engine.api >= 148) expect(flat.files).toEqual(source.files);
  });
});

onOneEngine('hostile words', (engine) => {
  const { load, step } = setUp(engine);

  test('in names and output are not executed as workflow commands', async () => {
    const evil = '::set-output name=image-id::evil';
    const script = `echo "${evil}"; echo "x ##[set-output name=image-id;]evil"; mkdir -p "/a${evil}"; echo x >"/a${evil}/.wh.##[error]x"`;
    await load(await shellEntries(engine, script));
    const ended = await step({ 'apt-clean': 'true' });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain(evil);
    const taken = commands(ended.stdout).map((line) => /^::([a-z-]+)/.exec(line)?.[1] ?? line);
    expect(taken.filter((name) => !['group', 'endgroup', 'error', 'debug'].includes(name))).toEqual(
      [],
    );
    expect(ended.outputs['image-id']).toBeUndefined();
  });

  test('do not make it remove files that belong to another user or to no run', async () => {
    await load([{ name: 'a', data: 'x' }]);
    const temp = tempDir();
    const names = [
      `docker-flatten-${OLD_RUN}-spool`,
      `docker-flatten-${OLD_RUN}-theirs`,
      'docker-flatten-x',
    ];
    for (const name of names) writeFileSync(join(temp, name), 'x');
    // Only root can change a file's owner.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) execFileSync('chown', ['65534', join(temp, names[1]!)]);
    await engine.results('hostile:source', '--tag', 'hostile:flat', '--temp-dir', temp);
    expect(readdirSync(temp).sort()).toEqual(isRoot ? names.slice(1) : names.slice(2));
  });

  test.each([
    ['a comma and quotes', '/data,"src=/etc",type=bind'],
    ['a line break', '/data\nsrc=/etc'],
    ['an option', '--privileged'],
    ['a way up', '/../../etc'],
    ['the root', '/'],
    ['a system directory', '/proc'],
    ['a long name', `/${'long'.repeat(500)}`],
  ])('in a volume with %s do no harm: it works, or fails with an error', async (_, volume) => {
    await load(await shellEntries(engine, 'true'), { config: { Volumes: { [volume]: {} } } });
    const before = engine.inventory();
    const answer = await engine.flatten(['hostile:source', '--tag', 'hostile:flat', '--apt-clean']);
    const after = engine.inventory();
    expect([after.containers, after.volumes]).toEqual([before.containers, before.volumes]);
    if (answer.status === 0) {
      const source = await savedImage(engine, 'hostile:source');
      const flat = await savedImage(engine, 'hostile:flat');
      expect(flat.files.get('usr/bin/apt-get')).toBe(source.files.get('usr/bin/apt-get'));
    } else {
      expect(answer.stderr).not.toMatch(/Unexpected failure|\n\s+at /);
      expect(after).toEqual(before);
    }
    if (volume === '/') {
      expect(answer.stderr).toContain('the image declares its root as a volume ("/").');
      expect(answer.stderr).toContain('without "VOLUME /"');
    }
  });
});
