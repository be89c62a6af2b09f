// Sparse files that layers store as such: an engine shows them in full, archives keep them, and both are the same.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { savedFiles, tarOf } from '../support/archives/build.ts';
import { onEachStore } from '../support/engine/engines.ts';
import { plainConfig } from '../support/engine/images.ts';
import { removesNewImages } from '../support/engine/new-images.ts';
import { file, layer } from '../support/layers/entries.ts';
import { type Piece, SPARSE_FORMS } from '../support/tar/sparse.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sparse-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const SIZE_BYTES = 300_000;
/** As many pieces as need more than one block of an old GNU map. */
const PIECES = Array.from({ length: 30 }, (_, at): Piece => [at * 9000, Buffer.alloc(600, at + 1)]);

/** Writes an image whose lowest layer has a sparse file of each of some forms; returns its path. */
function writeImage(...forms: readonly string[]): string {
  const files = forms.map((form) =>
    SPARSE_FORMS[form]!({ name: form.replace(' ', '-'), sizeBytes: SIZE_BYTES, pieces: PIECES }),
  );
  const saved = savedFiles({
    layers: [layer(...files), layer(file('plain', 'p'))],
    names: ['sparse:source'],
    config: plainConfig(),
  });
  const path = join(scratch, `${forms[0]}.tar`);
  writeFileSync(path, tarOf(saved));
  return path;
}

const OLD = 'old GNU';
const taken = writeImage(...Object.keys(SPARSE_FORMS).filter((form) => form !== OLD));
const old = writeImage(OLD);

onEachStore('sparse files of layers', (engine) => {
  removesNewImages(engine);

  it('are verified in the engine and in an archive, and count in full', async () => {
    const targets = ['sparse:flat', `docker-archive:${join(scratch, `${engine.name}.tar`)}`];
    const tags = targets.flatMap((target) => ['--tag', target]);
    const results = await engine.results(`docker-archive:${taken}`, ...tags, '--verify');
    expect(results['old-size']).toBe(1 + 3 * SIZE_BYTES);
    expect(results['new-size']).toBe(results['old-size']);
  });

  // A graph driver loads such an image, but cannot save it.
  it.runIf(engine.isContainerdStore)('are the same in its view and in the layers', async () => {
    engine.docker('load', '--input', taken);
    const { stderr } = await engine.flatten([
      'sparse:source',
      '--tag',
      'sparse:flat',
      '--verify=layers',
    ]);
    expect(stderr).toMatch(/the engine shows what the image's layers have/);
  });

  it('in the old GNU format stay in an archive, and an engine cannot take them', async () => {
    const target = `docker-archive:${join(scratch, `${engine.name}-old.tar`)}`;
    await engine.results(`docker-archive:${old}`, '--tag', target, '--verify');
    const answer = await engine.flatten([`docker-archive:${old}`, '--tag', 'sparse:flat']);
    expect(answer.stderr).toMatch(/a layer has a sparse file in the old GNU format/);
    expect(answer.status).toBe(1);
  });
});
