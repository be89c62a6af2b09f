// Engines that refuse image mounts: the image is exported, and a warning names what an export lacks. And an image whose
// first digits, by which a mount names it, are also the name of another image.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onEachKind } from '../support/engine/engines.ts';
import { hidingProxy } from '../support/engine/hiding-proxy.ts';
import { type LayerEntry, layerTar, loadImage, plainConfig } from '../support/engine/images.ts';
import { flatFiles, savedImage } from '../support/engine/layers.ts';

const mtime = new Date(1_400_000_000_000);
const LINKED = { uid: 70_000, gid: 3, mode: 0o4755, mtime };
const LAYERS: LayerEntry[][] = [
  [
    { name: 'etc', type: 'directory', mode: 0o755, mtime },
    { name: 'etc/hosts', data: 'of the image', uid: 7, mtime },
    { name: 'etc/passwd', data: 'root:x:0:0::/root:/bin/sh\n', mtime },
    { name: 'one', data: 'x', ...LINKED },
    { name: 'two', type: 'link', linkname: 'one', ...LINKED },
  ],
  [
    { name: 'etc', type: 'directory', mode: 0o755, mtime },
    { name: 'etc/.wh.passwd' },
    { name: 'three', data: 'y', mtime },
  ],
];
/** What an export on a graph driver cannot show. */
const HIDDEN = ['etc/hosts'];

onEachKind('an engine that refuses image mounts', (engine) => {
  const [SOURCE, FLAT] = ['no-mount:source', 'no-mount:flat'];
  beforeAll(() => loadImage(engine, SOURCE, { layers: LAYERS, config: plainConfig() }));
  afterAll(() => engine.docker('rmi', '--force', SOURCE, FLAT));
  if (engine.api < 148) return void test.skip('has no image mounts', () => {});

  test.each([[['--verify']], [['--verify', '--exclude', 'one']]])(
    'exports the image instead, with a warning that names what is lost: %s',
    async (args) => {
      const before = engine.inventory();
      const answer = await engine.flatten([SOURCE, '--tag', FLAT, '--debug', ...args], {
        DOCKER_HOST: await hidingProxy(engine.socketPath, 'image'),
      });
      expect(answer.status, answer.stderr).toBe(0);
      expect(answer.stderr).toMatch(/debug: the engine does not mount the image: .*no-mounts/);
      const warned = /warning: Docker .* hides files of the image, .*: \/etc\/hosts/.test(
        answer.stderr,
      );
      expect(warned).toBe(!engine.isContainerdStore);
      const { files } = await savedImage(engine, FLAT);
      const wanted = await flatFiles(await Promise.all(LAYERS.map(layerTar)));
      // Creating a container sets the times of these directories.
      for (const path of engine.isContainerdStore ? [] : ['etc', 'dev', ...HIDDEN]) {
        wanted.delete(path);
        if (!HIDDEN.includes(path)) files.delete(path);
      }
      if (args.includes('one')) wanted.delete('one');
      expect(files).toEqual(wanted);
      engine.docker('rmi', FLAT);
      expect(engine.inventory()).toEqual(before);
    },
  );

  test('is not confused with an engine that does not answer', async () => {
    const stopped = await hidingProxy('/nowhere/docker.sock', 'image');
    const answer = await engine.flatten([SOURCE, '--tag', FLAT], { DOCKER_HOST: stopped });
    expect(answer.status).not.toBe(0);
  });

  test('mounts the right image if another one is named like the first digits of its ID', async () => {
    const id = engine.imageId(SOURCE);
    const name = `${id.replace('sha256:', '').slice(0, 20)}:latest`;
    await loadImage(engine, name, { layers: [[{ name: 'other' }]], config: plainConfig() });
    try {
      await engine.results(SOURCE, '--tag', FLAT, '--verify');
      const { files } = await savedImage(engine, FLAT);
      expect(files).toEqual(await flatFiles(await Promise.all(LAYERS.map(layerTar))));
    } finally {
      engine.docker('rmi', name, FLAT);
    }
  });
});
