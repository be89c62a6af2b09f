// Archives as buildx writes them, with attestations.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildArchive } from '../support/archives/buildkit.ts';
import { openText } from '../support/archives/open.ts';
import { contentsOf } from '../support/archives/platforms.ts';
import { flatList } from '../support/archives/tools.ts';
import { onOneContainerd, type TestEngine } from '../support/engine/engines.ts';
import { tempDir } from '../support/process/temp.ts';

const DOCKERFILE = `FROM scratch
ARG TARGETARCH
COPY one /etc/one
COPY --chown=5:6 --chmod=640 two /etc/two-$TARGETARCH
LABEL a=b
`;

/** Builds an image from nothing in an engine; returns the path of an archive. */
const build = (engine: TestEngine, output: string, ...options: readonly string[]) =>
  buildArchive(engine, {
    context: { Dockerfile: DOCKERFILE, one: '1', two: '2' },
    output,
    options,
  });

onOneContainerd('buildx', (engine) => {
  it('writes an OCI archive of two platforms with attestations, which is flattened', async () => {
    const platforms = ['--platform', 'linux/amd64,linux/arm64'];
    const path = build(engine, 'oci', ...platforms, '--provenance', 'mode=max');
    const before = await openText(`oci-archive:${path}`);
    expect(before.notices.join()).toContain('2 attestations');
    expect(before.images.map(({ layers }) => layers.length)).toEqual([2, 2]);
    const flat = `oci-archive:${join(tempDir(), 'flat.tar')}:app:1`;
    await engine.results(`oci-archive:${path}`, '--tag', flat, '--verify');
    const after = await contentsOf(flat);
    expect(after.images.map(({ architecture, layers }) => [architecture, layers])).toEqual([
      ['amd64', 1],
      ['arm64', 1],
    ]);
    for (const at of [0, 1]) {
      const [was, is] = [before, await openText(flat)];
      const files = await flatList(was, join(tempDir(), 'was'), at);
      expect(await flatList(is, join(tempDir(), 'is'), at)).toEqual(files);
      expect(files.join('\n')).toMatch(/^etc\/two-(?:amd64|arm64)\tf\t0640\t5:6\t/m);
      expect(is.images[at]?.config.json['config']).toEqual(was.images[at]?.config.json['config']);
      await is.close();
    }
    await before.close();
  });

  it('writes a Docker archive of one platform, which is flattened', async () => {
    const path = build(engine, 'docker', '--platform', 'linux/amd64', '--provenance', 'false');
    const flat = `docker-archive:${join(tempDir(), 'flat.tar')}:app:1`;
    await engine.results(`docker-archive:${path}:app:1`, '--tag', flat, '--verify');
    const sets = [await openText(`docker-archive:${path}`), await openText(flat)];
    const [was, is] = await Promise.all(
      sets.map((set, at) => flatList(set, join(tempDir(), String(at)))),
    );
    expect(is).toEqual(was);
    expect(sets.map(({ images }) => images[0]?.layers.length)).toEqual([2, 1]);
    for (const set of sets) await set.close();
  });
});
