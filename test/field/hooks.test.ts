// A default runtime that adds mounts, as GPU runtimes do: what it leaves in a container is not the work of a command.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { savedImage } from '../support/engine/layers.ts';
import { onLines } from '../support/engine/lines.ts';
import { shellEntries } from '../support/engine/shell-image.ts';

/** Mount points that the engines' runtime creates (script/engine-settings.sh). */
const ADDED = ['bin/gpu-smi', 'usr/lib/gpu/libgpu.so.1', 'etc/gpu'];
const NAME = 'hooks-under-test';

onLines(/^hooks-/, 'a runtime that adds mounts', (engine) => {
  beforeAll(async () => {
    const layers = [
      await shellEntries(engine, 'touch /cleaned'),
      [{ name: 'b', data: engine.name }],
    ];
    await loadImage(engine, 'hooks:source', { layers, config: plainConfig() });
  });
  afterEach(() => {
    engine.docker('rm', '--force', NAME);
    engine.docker('rmi', '--force', 'hooks:flat');
  });
  afterAll(() => engine.docker('rmi', '--force', 'hooks:source'));

  const flatten = async (...args: string[]) => {
    const answer = await engine.flatten([...args, '--tag', 'hooks:flat']);
    expect(answer.status, answer.stderr).toBe(0);
    return { ...answer, files: (await savedImage(engine, 'hooks:flat')).files };
  };

  test.each([
    ['run', ['--run', 'touch /made'], ['made']],
    ['apt-clean', ['--apt-clean'], ['cleaned']],
  ])('leaves nothing in the result of "%s"', async (_, args, made) => {
    const { files } = await flatten('hooks:source', '--verify', ...args);
    const source = await savedImage(engine, 'hooks:source');
    expect([...files.keys()].sort()).toEqual([...source.files.keys(), ...made].sort());
  });

  test('adds its mounts for "test" too, as for any container of the image', async () => {
    await flatten('hooks:source', '--test', 'cat /bin/gpu-smi && cat /etc/gpu/settings');
  });

  const start = (...options: string[]) =>
    engine.docker(
      ...['run', '--name', NAME, '--network', 'none', ...options],
      ...['hooks:source', 'sh', '-c', 'touch /early; mkdir /mine'],
    );
  const NOTICE =
    /^note: When the container started, its runtime "hooks" created .*: (.*)\. Use --exclude to drop them\.$/m;

  test('is named in a notice about what it left in a user’s container', async () => {
    start('--mount', 'type=tmpfs,dst=/own/mount');
    const { files, stderr } = await flatten('--container', NAME);
    const paths = NOTICE.exec(stderr)?.[1]?.split(', ').sort();
    expect(paths).toEqual(ADDED.map((path) => `"/${path}"`).sort());
    for (const path of [...ADDED, 'early', 'mine', 'own/mount']) expect(files.has(path)).toBe(true);
    const excluded = ['--exclude', ADDED.map((path) => `/${path}`).join('\n')];
    const without = await flatten('--container', NAME, ...excluded);
    for (const path of ADDED) expect(without.files.has(path), path).toBe(false);
    expect(without.stderr).not.toMatch(NOTICE);
  });

  test('is not named if the container used another one', async () => {
    start('--runtime', 'runc');
    expect((await flatten('--container', NAME)).stderr).not.toMatch(NOTICE);
  });
});
