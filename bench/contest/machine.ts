// The machine and the versions that results depend on.
import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';

const PROBE_BYTES = 256 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/**
 * Returns facts about the machine.
 * @param work a directory on its disk; nothing if the disk does not matter
 */
export function describeMachine(work: string | undefined): Record<string, string> {
  const os = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  const facts = {
    processor: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${os}, Linux ${release()}`,
  };
  if (work === undefined) return facts;
  const [type = ''] = command('stat', '--file-system', '--format', '%T', work);
  const speed = writeSpeed(work).toFixed(0);
  return {
    ...facts,
    disk: `${type}, writes ${speed} MB/s; engines on a loop-mounted ext4 with a journal`,
  };
}

/** Returns how fast a file is written, flushed to the disk, in megabytes per second. */
function writeSpeed(work: string): number {
  const path = join(work, 'probe');
  const chunk = Buffer.alloc(CHUNK_BYTES, 'probe');
  const file = openSync(path, 'w');
  try {
    const startMs = performance.now();
    for (let written = 0; written < PROBE_BYTES; written += CHUNK_BYTES) writeSync(file, chunk);
    fsyncSync(file);
    return PROBE_BYTES / 1000 / (performance.now() - startMs);
  } finally {
    closeSync(file);
    rmSync(path);
  }
}

/** Returns the commit that is measured, with a mark if `dist` is not that of the commit. */
export function commitOf(repository: string): string {
  const [commit = 'unknown'] = command('git', '-C', repository, 'rev-parse', '--short', 'HEAD');
  const [change = ''] = command('git', '-C', repository, 'status', '--porcelain', '--', 'dist');
  return change === '' ? commit : `${commit}, changed`;
}

function command(file: string, ...args: readonly string[]): string[] {
  try {
    return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .trim()
      .split('\n');
  } catch {
    return [];
  }
}
