// Compares whole runs on an image of a containerd store: this tree's `dist`, another one, and `docker export | docker
// import`, in alternation, as ratios.
//   node bench/store.ts ARCHIVE --engine PID [--before DIST] [--rounds N] [--only NAME,...] [-- OPTIONS OF docker-flatten]
// ARCHIVE is a docker-archive of gzip layers, which is loaded into the engine of DOCKER_HOST. PID is the engine's process,
// whose processor time counts with that of its children. Run it as root on the engine's machine: a left-over image, a
// dangling one too, keeps its unpacked snapshot, and the next load of the same layer then skips unpacking. So each run
// starts once all snapshots of the one before are gone, and must make a new one. Run nothing else on the machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cpuOf, type Measured, measured } from './measured-run.ts';

const RESULT = 'docker-flatten-bench:result';
/** How long an engine may take to remove what nothing needs any more. */
const REMOVAL_MS = 120_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string' },
    engine: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
const [archive, ...more] = positionals;
if (archive === undefined || values.engine === undefined)
  throw new Error('usage: node bench/store.ts ARCHIVE --engine PID [--before DIST] [-- OPTIONS]');
const enginePid = Number(values.engine);
const loaded = docker('load', '--input', archive);
const image = /^Loaded image(?: ID)?: (\S+)$/m.exec(loaded)?.[1] ?? '';
const snapshots = join(
  docker('info', '--format', '{{.DockerRootDir}}'),
  'containerd/daemon/io.containerd.snapshotter.v1.overlayfs/snapshots',
);
const tempDir = mkdtempSync(join(tmpdir(), 'store-bench-'));
const now = fileURLToPath(new URL('../dist', import.meta.url));
const dists = { now, ...(values.before === undefined ? {} : { before: values.before }) };
const contestants: Record<string, () => Promise<Measured | undefined>> = { pipe: runPipe };
for (const [name, dist] of Object.entries(dists)) {
  contestants[name] = () => runFlatten(dist);
  contestants[`${name}+clean`] = () => runFlatten(dist, '--clean', 'auto');
}
const only = values.only?.split(',');
const names = Object.keys(contestants).filter(
  (name) => name === 'pipe' || (only?.includes(name) ?? true),
);

interface Round extends Measured {
  readonly seconds: number;
  readonly engineSeconds: number;
  readonly spoolBytes: number;
}

const rounds = new Map<string, Round[]>(names.map((name) => [name, []]));
const kept = readdirSync(snapshots).length;
for (let round = 0; round < Number(values.rounds); round++) {
  // The order rotates, so that effects of the previous run (caches, write-back) are the same for all.
  for (const name of names.map((_, at) => names[(at + round) % names.length]!)) {
    const result = await once(contestants[name]!);
    rounds.get(name)!.push(result);
    const load = loadavg()[0]!.toFixed(1);
    process.stderr.write(
      `round ${round + 1} ${name}: ${result.seconds.toFixed(2)} s, CPU ${result.cpuSeconds.toFixed(1)} s, engine's CPU ${result.engineSeconds.toFixed(1)} s, load ${load}\n`,
    );
  }
}
rmSync(tempDir, { recursive: true });
console.log(`${image} on Docker ${docker('version', '--format', '{{.Server.Version}}')}`);
for (const name of names) console.log(`${name.padEnd(14)} ${summaryOf(name)}`);

/** Does one run from a clean engine, and cleans up behind it. */
async function once(run: () => Promise<Measured | undefined>): Promise<Round> {
  execFileSync('sync');
  let spoolBytes = 0;
  const timer = setInterval(() => (spoolBytes = Math.max(spoolBytes, bytesBelow(tempDir))), 200);
  const startCpu = cpuOfTree(enginePid);
  const startMs = performance.now();
  const own = await run();
  const seconds = (performance.now() - startMs) / 1000;
  const engineSeconds = cpuOfTree(enginePid) - startCpu;
  clearInterval(timer);
  if (readdirSync(snapshots).length <= kept) throw new Error('the result was not unpacked');
  docker('rmi', '--force', RESULT);
  docker('image', 'prune', '--force');
  const endMs = performance.now() + REMOVAL_MS;
  while (readdirSync(snapshots).length > kept) {
    if (performance.now() > endMs) throw new Error('the engine keeps snapshots of a result');
    await wait(200);
  }
  return { ...(own ?? { cpuSeconds: 0, peakMiB: 0 }), seconds, engineSeconds, spoolBytes };
}

function runFlatten(dist: string, ...args: string[]): Promise<Measured> {
  const own = [image, '--tag', RESULT, '--temp-dir', tempDir, ...args, ...more];
  return measured(process.execPath, join(dist, 'cli.mjs'), ...own);
}

/** Exports and imports. Creating the container takes too little time to matter. */
async function runPipe(): Promise<undefined> {
  const container = docker('create', image, 'x');
  execFileSync('sh', ['-c', `docker export ${container} | docker import - ${RESULT}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  docker('rm', container);
}

/** Says how a contestant compares with each other one, round by round. */
function summaryOf(name: string): string {
  const own = rounds.get(name)!;
  const of = (field: 'seconds' | 'cpuSeconds' | 'engineSeconds') =>
    median(own.map((round) => round[field])).toFixed(1);
  const ratios = names
    .filter((other) => other !== name)
    .map((other) => {
      const others = rounds.get(other)!;
      return `${median(own.map(({ seconds }, at) => seconds / others[at]!.seconds)).toFixed(2)} of ${other}`;
    });
  const peak = Math.max(...own.map(({ peakMiB }) => peakMiB)).toFixed(0);
  const spool = (Math.max(...own.map(({ spoolBytes }) => spoolBytes)) / 1e6).toFixed(0);
  return `median ${of('seconds')} s, CPU ${of('cpuSeconds')} s, engine's CPU ${of('engineSeconds')} s, peak RSS ${peak} MiB, spool ${spool} MB; ${ratios.join(', ')}`;
}

/** Returns the processor time of a process and all below it, in seconds. */
function cpuOfTree(pid: number): number {
  const children = execFileSync('sh', ['-c', `ps -o pid= --ppid ${pid} || true`]).toString();
  const pids = (children.match(/\d+/g) ?? []).map(Number);
  return pids.reduce((sum, child) => sum + cpuOfTree(child), cpuOf(pid));
}

function bytesBelow(directory: string): number {
  let bytes = 0;
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }))
    bytes += statSync(join(directory, name), { throwIfNoEntry: false })?.size ?? 0;
  return bytes;
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function median(list: readonly number[]): number {
  const sorted = list.toSorted((one, other) => one - other);
  return (
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
  );
}
