// The built command without flattening: its help, its version, and its use as a Docker CLI plugin.
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import {
  builtPath,
  dockerPath,
  type Ended,
  pathWithNode,
  runCli,
  runProgram,
} from '../support/process/built.ts';
import { tempDir } from '../support/process/temp.ts';

const docker = dockerPath();
const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
const METADATA = {
  SchemaVersion: '0.1.0',
  Vendor: 'docker-flatten',
  Version: `v${version}`,
  ShortDescription: 'Flatten an image into one layer',
};

describe('docker-flatten', () => {
  it.each(['--help', '-h'])('%s prints the help to stdout', async (option) => {
    const ended = await runCli([option]);
    await expect(ended.stdout).toMatchFileSnapshot('help.txt');
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('--version prints the version of package.json', async () => {
    expect(await runCli(['--version'])).toEqual({
      exitCode: 0,
      stdout: `docker-flatten ${version}\n`,
      stderr: '',
    });
  });

  it('is executable', async () => {
    // docker runs an installed plugin directly, not with node.
    expect(statSync(builtPath('cli')).mode & 0o111).toBe(0o111);
    const ended = await runProgram(builtPath('cli'), ['--version'], { PATH: pathWithNode() });
    expect(ended.stdout).toBe(`docker-flatten ${version}\n`);
  });

  it('docker-cli-plugin-metadata prints the metadata of the plugin', async () => {
    const ended = await runCli(['docker-cli-plugin-metadata']);
    expect(JSON.parse(ended.stdout)).toEqual(METADATA);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('the command on an old Node.js', () => {
  /** Runs the command with a Node.js that pretends to be an old version. */
  function runOld(...args: string[]): Promise<Ended> {
    const preload = join(tempDir(), 'old.cjs');
    writeFileSync(
      preload,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });",
    );
    return runCli(args, { NODE_OPTIONS: `--require ${preload}` });
  }

  it('prints the metadata, so that docker recognizes the plugin', async () => {
    const ended = await runOld('docker-cli-plugin-metadata');
    expect(JSON.parse(ended.stdout)).toEqual(METADATA);
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('otherwise says which version is needed', async () => {
    expect(await runOld('flatten', 'app', '--tag', 'app:flat')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr:
        'docker-flatten needs Node.js 24 or newer, but this is 18.20.8.\nInstall a newer version, or put it first on PATH.\n',
    });
  });

  it('uses only syntax that it can parse', async () => {
    const code = readFileSync(builtPath('cli'), 'utf8');
    // Throws for top-level await, and translates other new syntax.
    const old = await transform(code, { target: 'node12.20', format: 'esm', charset: 'utf8' });
    const same = await transform(code, { target: 'node24', format: 'esm', charset: 'utf8' });
    expect(old.code).toBe(same.code);
    // Static imports would be parsed before the version check.
    const imported = [...same.code.matchAll(/^import\b.* from "(.+)";$/gm)].map(([, name]) => name);
    expect(imported).toEqual(['node:module']);
    expect(same.code.match(/\bimport\(.*?\)/g)).toEqual(['import("./command.mjs")']);
  });
});

describe.skipIf(docker === undefined)('docker flatten', () => {
  function runDocker(...args: string[]): Promise<Ended> {
    const config = tempDir();
    mkdirSync(join(config, 'cli-plugins'));
    symlinkSync(builtPath('cli'), join(config, 'cli-plugins', 'docker-flatten'));
    return runProgram(docker!, args, { DOCKER_CONFIG: config, PATH: pathWithNode() });
  }

  it.each([
    { args: ['flatten', '--help'] },
    { args: ['flatten', '-h'] },
    { args: ['--context', 'default', 'flatten', '--help'] },
    { args: ['help', 'flatten'] },
  ])('$args prints the help', async ({ args }) => {
    const ended = await runDocker(...args);
    await expect(ended.stdout).toMatchFileSnapshot('help.txt');
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('completes arguments', async () => {
    const ended = await runDocker('__complete', 'flatten', 'app', '--cle');
    expect(ended.stdout).toMatch(/^--clean\t.*\n:4$/m);
    expect(ended.exitCode).toBe(0);
  });

  it('is listed as a plugin', async () => {
    const ended = await runDocker('--help');
    expect(ended.stdout).toMatch(/^ +flatten\* +Flatten an image into one layer$/m);
    expect(ended.stdout).not.toMatch(/Invalid Plugins/i);
  });

  it.each([
    { before: [] },
    { before: ['--context', 'default'] },
    { before: ['-l', 'error', '--debug'] },
  ])('after $before exits with status 2 for an invalid reference', async ({ before }) => {
    const ended = await runDocker(...before, 'flatten', 'bad..ref', '-t', 'x:y');
    expect(ended.stderr).toMatch(
      /^docker-flatten: The option --image must be an image reference .* but "bad\.\.ref" is not one\.$/m,
    );
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it("uses docker's own options to find the engine", async () => {
    const ended = await runDocker(
      ...['--host', 'unix:///nonexistent.sock', 'flatten', 'app', '-t', 'app:flat'],
    );
    expect(ended.stderr).toMatch(
      /^docker-flatten: docker-flatten needs a Docker engine, but none answered: .*unix:\/\/\/nonexistent\.sock/m,
    );
    expect(ended).toMatchObject({ exitCode: 1, stdout: '' });
  });
});
