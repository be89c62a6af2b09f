// Ways to run docker-flatten whose streams and containers differ from those of a plain run.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestEngine } from '../engine/engines.ts';
import { sha256 } from '../engine/images.ts';
import { membersOf, unpacked } from '../engine/layers.ts';
import type { Scenario } from './lie-slot.ts';

/** Commands that fill apt's caches, and install an apt-get that empties one. */
const WITH_APT = [
  'printf "#!/bin/sh\\nrm -rf /var/cache/apt/archives/*.deb\\n" >/bin/apt-get',
  'chmod +x /bin/apt-get',
  'mkdir -p /var/cache/apt/archives /var/lib/apt/lists',
  'echo package >/var/cache/apt/archives/a.deb',
  'echo list >/var/lib/apt/lists/b',
].join('; ');

/** A command runs in a container, which is then exported. */
export const commandScenario: Scenario = {
  name: 'after a command',
  options: () => ['--apt-clean'],
  remake: (engine, image) =>
    commit(engine, image, 'flatten-base:tiny', ['sh', '-c', `${WITH_APT}; echo ${image} >/name`]),
};

/** Commands that make a file of which only the second name is kept, so that its content is fetched again. */
const WITH_CACHE = [
  'mkdir -p /root/.npm/_cacache',
  'dd if=/dev/urandom of=/root/.npm/_cacache/file bs=1000 count=3000',
  'ln /root/.npm/_cacache/file /srv-name',
].join('; ');

/** Rules drop files. */
export const cleanedScenario: Scenario = {
  name: 'cleaned',
  options: () => ['--clean', 'npm'],
  remake: (engine, image) =>
    commit(engine, image, 'flatten-base:tiny', ['sh', '-c', `${WITH_CACHE}; echo ${image} >/name`]),
};

/** The source is a commit, which looks different through a containerd store than in its layers. */
export const committedScenario: Scenario = {
  name: 'of a commit',
  remake: (engine, image) => commit(engine, image, image, undefined),
};

/** The source is saved first. If there is a backup, it must be complete. */
export const savingScenario: Scenario = {
  name: 'backed up',
  options: (directory) => ['--backup', join(directory, BACKUP)],
  alsoWrong: async (directory, exitCode) => {
    const path = join(directory, BACKUP);
    if (!existsSync(path)) return exitCode === 0 ? ['done, and there is no backup'] : [];
    const archive = readFileSync(path);
    rmSync(path);
    return (await isWhole(archive))
      ? []
      : [`exit status ${exitCode}, and the backup is not complete`];
  },
};
const BACKUP = 'backup.tar';

function commit(
  engine: TestEngine,
  image: string,
  from: string,
  command: readonly string[] | undefined,
): void {
  const id = engine.docker('create', '--network', 'none', from, ...(command ?? ['nothing']));
  if (command === undefined) engine.docker('cp', '/proc/version', `${id}:/added`);
  else {
    // Not with "--attach", which may never end on a busy machine.
    engine.docker('start', id);
    const status = engine.docker('wait', id);
    if (status !== '0') throw new Error(`the command ended with status ${status}`);
  }
  engine.docker('commit', id, image);
  engine.docker('rm', '--volumes', id);
}

/** Whether a saved image has its config, and all layers that this names. */
async function isWhole(archive: Buffer): Promise<boolean> {
  try {
    const members = await membersOf(archive);
    const [manifest] = JSON.parse(String(members.get('manifest.json'))) as {
      Config: string;
      Layers: string[];
    }[];
    const configBytes = members.get(manifest!.Config)!;
    const config = JSON.parse(String(configBytes)) as { rootfs: { diff_ids: string[] } };
    const diffIds = manifest!.Layers.map(
      (path) => `sha256:${sha256(unpacked(members.get(path)!))}`,
    );
    return (
      manifest!.Config.includes(sha256(configBytes)) &&
      JSON.stringify(diffIds) === JSON.stringify(config.rootfs.diff_ids)
    );
  } catch {
    return false;
  }
}
