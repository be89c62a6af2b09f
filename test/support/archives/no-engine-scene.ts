// Places for runs without an engine.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type Ended, runCli } from '../process/built.ts';
import { tempDir } from '../process/temp.ts';
import { writeTwoPlatforms } from './platforms.ts';

/** A place for a run: a source, a directory for results, a temporary one, and a docker command that notes its calls. */
export class Scene {
  readonly directory = tempDir();
  readonly out = join(this.directory, 'out');
  readonly temp = join(this.directory, 'temp');
  readonly source = join(this.directory, 'two.tar');
  readonly #calls = join(this.directory, 'calls');

  constructor() {
    for (const name of ['out', 'temp', 'bin']) mkdirSync(join(this.directory, name));
    const docker = join(this.directory, 'bin/docker');
    writeFileSync(docker, `#!/bin/sh\necho "$@" >>${this.#calls}\nexit 1\n`);
    chmodSync(docker, 0o755);
    writeTwoPlatforms(this.source);
    onTestFinished(() => expect(this.dockerCalls, 'calls of docker').toEqual([]));
  }

  get dockerCalls(): string[] {
    return existsSync(this.#calls) ? readFileSync(this.#calls, 'utf8').split('\n') : [];
  }

  get environment() {
    return { PATH: `${join(this.directory, 'bin')}:${process.env['PATH']}` };
  }

  /** The path of a result. */
  at(name: string): string {
    return join(this.out, name);
  }

  get args(): string[] {
    return [`oci-archive:${this.source}`, '--temp-dir', this.temp];
  }

  run(...args: string[]): Promise<Ended> {
    return runCli([...this.args, ...args], this.environment);
  }

  /** Runs the command; returns its results. */
  async results(...args: string[]): Promise<Record<string, string | number>> {
    const ended = await this.run(...args, '--json');
    expect(ended.stderr, ended.stderr).not.toContain('docker-flatten:');
    return JSON.parse(ended.stdout) as Record<string, string | number>;
  }

  /** Runs the command, which must fail; returns what it says. */
  async failure(...args: string[]): Promise<string> {
    const ended = await this.run(...args);
    expect(ended.exitCode).not.toBe(0);
    return ended.stderr;
  }

  /** All files of the run's directories. */
  get left(): string[] {
    const list = (name: string) => readdirSync(join(this.directory, name), { recursive: true });
    return [...list('out'), ...list('temp')].map(String).sort();
  }
}
