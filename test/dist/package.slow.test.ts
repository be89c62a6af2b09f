// The package that npm makes of this repository: its contents, and that it works when it is installed.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Blobs, writeFiles } from '../support/archives/build.ts';
import { builtPath, pathWithNode, runProgram } from '../support/process/built.ts';
import { archive, entry } from '../support/tar/tar.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const ABOUT = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly dependencies?: unknown;
};

/** The prefix into which the package is installed, as by `npm install --global`. */
const place = mkdtempSync(join(tmpdir(), 'docker-flatten-package-'));
const prefix = join(place, 'prefix');
const command = join(prefix, 'bin', 'docker-flatten');
const installed = join(prefix, 'lib', 'node_modules', 'docker-flatten');
let packed: readonly string[];

/** Runs npm offline and with an empty cache. */
async function npm(...args: string[]): Promise<string> {
  const options = ['--offline', '--no-audit', '--no-fund', '--no-update-notifier'];
  const { stdout } = await promisify(execFile)('npm', [...args, ...options], {
    cwd: ROOT,
    env: { ...process.env, npm_config_cache: join(place, 'cache') },
  });
  return stdout;
}

beforeAll(async () => {
  builtPath('cli');
  mkdirSync(prefix);
  const [about] = JSON.parse(await npm('pack', '--json', '--pack-destination', place)) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = about.files.map(({ path }) => path);
  await npm('install', '--global', '--prefix', prefix, join(place, about.filename));
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the package', () => {
  it('contains only what the command needs', () => {
    const dist = [
      ...['LICENSES.txt', 'cli.mjs', 'command.mjs', 'core.mjs', 'page.html'],
      'scan-worker.mjs',
    ];
    expect([...packed].sort()).toEqual(
      ['LICENSE', 'README.md', 'package.json', ...dist.map((name) => `dist/${name}`)].sort(),
    );
  });

  it('has no dependencies, since everything is bundled', () => {
    expect(ABOUT.dependencies).toBeUndefined();
  });
});

describe('the installed command', () => {
  const run = (...args: string[]) => runProgram(command, args, { PATH: pathWithNode() });

  it('prints its version', async () => {
    const stdout = `docker-flatten ${ABOUT.version}\n`;
    expect(await run('--version')).toEqual({ exitCode: 0, stdout, stderr: '' });
  });

  it('prints its help', async () => {
    const stdout = readFileSync(new URL('help.txt', import.meta.url), 'utf8');
    expect(await run('--help')).toEqual({ exitCode: 0, stdout, stderr: '' });
  });

  it.each(['bash', 'zsh', 'fish'])('completes in %s', async (shell) => {
    const { exitCode, stdout } = await run('completion', shell);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('docker-flatten');
  });

  it('finds the page next to it', () => {
    expect(readFileSync(join(installed, 'dist', 'page.html'), 'utf8')).toBe(
      readFileSync(join(DIST, 'page.html'), 'utf8'),
    );
  });

  it('copies what is packed already, for which it starts threads of its own', async () => {
    const image = new Blobs();
    const tar = archive(entry({ name: 'noise' }, randomBytes(9 * 1024 * 1024)));
    const layout = join(place, 'layout');
    writeFiles(layout, image.layout([image.image({ layers: [tar], packing: 'gzip' })]));
    const { exitCode, stdout, stderr } = await run(`oci:${layout}`, '--tag', `oci:${layout}-flat`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.any(String) });
    expect(stdout + stderr).toMatch(/, (?:9\d|100)\.\d % of it copied without recompression/);
  });
});
