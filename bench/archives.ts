// Compares flattening from archive to archive with other tools, in alternation, as ratios.
//   node bench/archives.ts ARCHIVE [--rounds N] [--only NAME,...]
// ARCHIVE is a docker-archive of one image. `crane flatten` only works on a registry: it gets a loopback one
// (script/registry), and pushing and pulling belong to its run. docker-squash reads an image of the engine of DOCKER_HOST
// and writes an archive, without the load before it; without DOCKER_HOST it is left out. Run nothing else on the machine.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './measured-run.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, only: { type: 'string' } },
});
const [archive] = positionals;
if (archive === undefined)
  throw new Error('usage: node bench/archives.ts ARCHIVE [--rounds N] [--only NAME,...]');
const source = archive;
const script = (name: string) => fileURLToPath(new URL(`../script/${name}`, import.meta.url));
const cli = fileURLToPath(new URL('../dist/cli.mjs', import.meta.url));
const programs = new Map(
  execFileSync(script('alternatives'), { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.split(' ', 2) as [string, string]),
);
const [registry = ''] = execFileSync(script('registry'), ['up'], { encoding: 'utf8' }).split('\n');
const work = mkdtempSync(join(tmpdir(), 'archives-bench-'));
const result = join(work, 'result.tar');
const ENGINE_IMAGE = 'docker-flatten-bench:source';

/** Does one whole run; returns the peak memory in MiB of its first process. */
type Run = () => Promise<number>;

const flatten = (compression: string): Run => {
  const tag = `docker-archive:${result}:bench:flat`;
  return () =>
    run(
      process.execPath,
      cli,
      `docker-archive:${source}`,
      '--tag',
      tag,
      '--compression',
      compression,
    );
};
const crane = programs.get('crane');
const squash = programs.get('docker-squash');
const contestants: Record<string, Run> = {
  'flatten-gzip': flatten('gzip'),
  'flatten-zstd': flatten('zstd'),
  'skopeo copy': () =>
    run('skopeo', 'copy', '--quiet', `docker-archive:${source}`, `docker-archive:${result}`),
  ...(crane === undefined
    ? {}
    : {
        'crane flatten': async () => {
          const name = `${registry}/bench:source`;
          await run(crane, 'push', source, name);
          const peak = await run(crane, 'flatten', '--tag', `${registry}/bench:flat`, name);
          await run(crane, 'pull', `${registry}/bench:flat`, result);
          return peak;
        },
      }),
  ...(squash === undefined || process.env['DOCKER_HOST'] === undefined
    ? {}
    : { 'docker-squash': () => run(squash, '--output-path', result, ENGINE_IMAGE) }),
};
const only = values.only?.split(',');
const names = Object.keys(contestants).filter((name) => only?.includes(name) ?? true);
if (names.includes('docker-squash')) {
  const answer = execFileSync('docker', ['load', '--input', source], { encoding: 'utf8' });
  const loaded = /^Loaded image(?: ID)?: (\S+)$/m.exec(answer)?.[1] ?? '';
  execFileSync('docker', ['tag', loaded, ENGINE_IMAGE]);
}

const times = new Map<string, number[]>(names.map((name) => [name, []]));
const facts = new Map<string, string>();
for (let round = 0; round < Number(values.rounds); round++) {
  // The order rotates, so that effects of the previous run (caches, write-back) are the same for all.
  for (const name of names.map((_, at) => names[(at + round) % names.length]!)) {
    execFileSync('sync');
    const startMs = performance.now();
    const peak = await contestants[name]!();
    const seconds = (performance.now() - startMs) / 1000;
    times.get(name)!.push(seconds);
    const megabytes = (statSync(result).size / 1e6).toFixed(0);
    facts.set(name, `result ${megabytes} MB, peak RSS ${peak.toFixed(0)} MiB`);
    process.stderr.write(`round ${round + 1} ${name}: ${seconds.toFixed(2)} s\n`);
    rmSync(result);
    if (name === 'crane flatten') {
      // Else its next round would find the blobs in the registry and not push them.
      execFileSync(script('registry'), ['down']);
      execFileSync(script('registry'), ['up']);
    }
  }
}
rmSync(work, { recursive: true });
execFileSync(script('registry'), ['down']);
if (names.includes('docker-squash')) execFileSync('docker', ['rmi', '--force', ENGINE_IMAGE]);
console.log(`${(statSync(source).size / 1e6).toFixed(0)} MB, ${values.rounds} rounds`);
for (const [name, seconds] of times) {
  const ratios = names
    .filter((other) => other !== name)
    .map(
      (other) =>
        `${median(seconds.map((value, at) => value / times.get(other)![at]!)).toFixed(2)} of ${other}`,
    );
  console.log(
    `${name.padEnd(14)} median ${median(seconds).toFixed(2)} s; ${facts.get(name)}; ${ratios.join(', ')}`,
  );
}

function median(list: readonly number[]): number {
  const sorted = list.toSorted((one, other) => one - other);
  return (
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2
  );
}
