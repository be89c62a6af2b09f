// Several platforms beside an earlier image of them, and an earlier image that cannot be read, without an engine.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { Scene } from '../support/archives/no-engine-scene.ts';
import { HIDDEN_BYTES, LOG_BYTES } from '../support/archives/platforms.ts';
import { describeOnce } from '../support/engine/engines.ts';

const once = describeOnce('comparisons without an engine');

/** Flattens the scene's image without logs, compared with something. */
async function compared(scene: Scene, compare: string, tag = `oci-archive:${scene.at('b.tar')}`) {
  const path = scene.at('report.json');
  const args = ['--exclude', 'var/log/*', '--tag', tag, '--compare', compare, '--report', path];
  const ended = await scene.run(...args);
  expect(ended.exitCode, ended.stderr).toBe(0);
  return { ...ended, report: JSON.parse(readFileSync(path, 'utf8')) as Report };
}

once('a result of several platforms', () => {
  it('is compared with the same platforms of an image, and of its report', async () => {
    const scene = new Scene();
    const earlier = `oci-archive:${scene.at('a.tar')}`;
    const report = scene.at('earlier.json');
    await scene.results('--tag', earlier, '--report', report);
    // The source itself has the same files: what its upper layers hide does not count.
    for (const compare of [earlier, report, `oci-archive:${scene.source}`]) {
      const { comparison } = (await compared(scene, compare)).report;
      expect(comparison?.missing).toEqual([]);
      expect(comparison?.platforms.map(({ platform }) => platform)).toEqual([
        'linux/arm64',
        'linux/amd64',
      ]);
      for (const { oldBytes, newBytes, directories } of comparison?.platforms ?? []) {
        expect((newBytes ?? 0) - (oldBytes ?? 0)).toBe(-LOG_BYTES);
        expect(oldBytes).toBeLessThan(HIDDEN_BYTES);
        expect(directories).toEqual([
          { path: '/var/log', change: 'removed', oldBytes: LOG_BYTES, newBytes: 0 },
        ]);
      }
    }
  });

  it('is compared as far as the earlier image has them, with a notice', async () => {
    const scene = new Scene();
    const earlier = `oci-archive:${scene.at('a.tar')}`;
    await scene.results('--platform', 'linux/amd64', '--tag', earlier);
    const { report, stderr } = await compared(scene, earlier);
    expect(report.comparison).toMatchObject({
      missing: ['linux/arm64'],
      platforms: [{ platform: 'linux/amd64' }],
    });
    expect(report.comparison?.platforms).toHaveLength(1);
    expect(stderr).toContain('lacks linux/arm64');
    const ended = await scene.run(
      ...['--platform', 'linux/arm64', '--compare', earlier, '--tag', `oci:${scene.at('never')}`],
    );
    expect(ended.exitCode).toBe(1);
    expect(ended.stderr).toContain('that image lacks that platform');
  });

  it('is made if the earlier image is damaged, with a warning', async () => {
    const scene = new Scene();
    const path = scene.at('a.tar');
    const damaged = readFileSync(scene.source);
    const gzip = Buffer.from([0x1f, 0x8b, 8]);
    for (let at = damaged.indexOf(gzip); at !== -1; at = damaged.indexOf(gzip, at + 1))
      damaged[at + 30]! ^= 0xff;
    writeFileSync(path, damaged);
    const { report, stderr } = await compared(scene, `oci-archive:${path}`);
    expect(report.comparison).toBeNull();
    expect(report.result.written).toHaveLength(1);
    expect(stderr).toContain(`The result is not compared with oci-archive:${path}.`);
  });
});
