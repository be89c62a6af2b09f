// Compares whole runs of docker-flatten with `docker export | docker import` on one engine, in alternation, as ratios.
//   node bench/compare.ts IMAGE [--rounds N] [--only NAME,...] [--verify] [-- OPTIONS OF docker-flatten]
// With --verify, docker-flatten also runs with that option, in addition to the runs without it.
// Uses the engine of DOCKER_HOST. Put its data on an ext4 with a journal, and run nothing else on the machine.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './measured-run.ts';

interface Contestant {
  readonly name: string;
  /** Does one whole run. Returns its peak memory in MiB if it is a single process. */
  readonly run: () => Promise<number | undefined>;
}

const cli = fileURLToPath(new URL('../dist/cli.mjs', import.meta.url));
const RESULT = 'docker-flatten-bench:result';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    verify: { type: 'boolean', default: false },
  },
});
const [image, ...more] = positionals;
if (image === undefined)
  throw new Error('usage: node bench/compare.ts IMAGE [--rounds N] [--only NAME,...] [-- OPTIONS]');
const isContainerdStore = docker('info', '--format', '{{.DriverStatus}}').includes(
  'io.containerd.snapshotter',
);
const kinds = isContainerdStore ? ['gzip', 'zstd'] : ['gzip'];
const contestants: Contestant[] = [
  { name: 'pipe', run: runPipe },
  ...kinds.flatMap((kind) => {
    const name = isContainerdStore ? `flatten-${kind}` : 'flatten';
    const plain = { name, run: () => runFlatten(kind, []) };
    const verified = { name: `${name}+verify`, run: () => runFlatten(kind, ['--verify']) };
    return values.verify ? [plain, verified] : [plain];
  }),
].filter(
  ({ name }) =>
    name === 'pipe' || values.only === undefined || values.only.split(',').includes(name),
);

const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
const peaks = new Map<string, number>();
for (let round = 0; round < Number(values.rounds); round++) {
  // The order rotates, so that effects of the previous run (caches, write-back) are the same for all.
  const order = contestants.map((_, at) => contestants[(at + round) % contestants.length]!);
  for (const { name, run } of order) {
    execFileSync('sync');
    const startMs = performance.now();
    const peak = await run();
    const seconds = (performance.now() - startMs) / 1000;
    times.get(name)!.push(seconds);
    if (peak !== undefined) peaks.set(name, Math.max(peak, peaks.get(name) ?? 0));
    process.stderr.write(`round ${round + 1} ${name}: ${seconds.toFixed(2)} s\n`);
    docker('rmi', '--force', RESULT);
  }
}
const base = times.get('pipe')!;
console.log(
  `${image} on Docker ${docker('version', '--format', '{{.Server.Version}}')}, ${isContainerdStore ? 'containerd store' : 'overlay2'}, ${values.rounds} rounds`,
);
for (const [name, seconds] of times) {
  const ratios = seconds.map((value, round) => value / base[round]!);
  const peak = peaks.has(name) ? `, peak RSS ${peaks.get(name)!.toFixed(0)} MiB` : '';
  console.log(`${name.padEnd(14)} ${spread(seconds)} s; ratio ${spread(ratios)}${peak}`);
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  const median =
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) /
    2;
  return `min ${sorted[0]!.toFixed(2)} median ${median.toFixed(2)} max ${sorted.at(-1)!.toFixed(2)}`;
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Exports and imports. Creating the container takes too little time to matter. */
async function runPipe(): Promise<undefined> {
  const container = docker('create', image!, 'x');
  execFileSync('sh', ['-c', `docker export ${container} | docker import - ${RESULT}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  docker('rm', container);
}

function runFlatten(compression: string, own: readonly string[]): Promise<number> {
  const args = [image!, '--tag', RESULT, '--compression', compression, ...own, ...more];
  return run(process.execPath, cli, ...args);
}
