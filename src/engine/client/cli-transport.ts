// Carries bytes through docker CLI processes, for engines without a unix socket here (ssh, tcp with TLS, named pipes).
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cancelled, FlattenError, quoteName, SEE_ENGINE_LOG } from '../../base/errors.ts';
import type { Platform } from '../../image/platform.ts';
import { collect, type Docker, exitOf, failedCommand } from './docker-cli.ts';
import { platformArgs, type Transport } from './transport.ts';

/** How much of a command's output is kept. */
const WORDS_LIMIT_CHARS = 64 * 1024;

/** Carries bytes through the docker CLI. */
export class CliTransport implements Transport {
  readonly name = 'docker CLI processes';
  readonly #docker: Docker;

  constructor(docker: Docker) {
    this.#docker = docker;
  }

  async readArchive(
    containerId: string,
    path: string | Buffer,
    signal: AbortSignal,
  ): Promise<Readable> {
    const text = path.toString();
    // The arguments of a process are text.
    if (typeof path !== 'string' && !Buffer.from(text).equals(path)) {
      throw new FlattenError(
        'DOCKER_FAILED',
        `Cannot ask the docker command for ${quoteName(path)}: the name is not UTF-8.`,
        {
          hint: 'Use an engine on this machine, whose socket accepts any name, or rename the file.',
        },
      );
    }
    return this.#read(['cp', `${containerId}:${text}`, '-'], signal);
  }

  async writeArchive(containerId: string, tar: Readable, signal: AbortSignal): Promise<void> {
    await this.#write(['cp', '-', `${containerId}:/`], tar, signal);
  }

  async exportContainer(containerId: string, signal: AbortSignal): Promise<Readable> {
    return this.#read(['export', containerId], signal);
  }

  async saveImage(name: string, signal: AbortSignal, platform?: Platform): Promise<Readable> {
    return this.#read(['save', ...platformArgs(platform), name], signal);
  }

  async importImage(tar: Readable, label: string, signal: AbortSignal): Promise<string> {
    const answer = await this.#write(['import', '--change', `LABEL ${label}`, '-'], tar, signal);
    const id = answer.split('\n').findLast((line) => line.startsWith('sha256:'));
    if (id === undefined)
      throw new FlattenError(
        'ENGINE_FAILED',
        `The import returned no image ID: ${answer.slice(-500)}`,
        { hint: SEE_ENGINE_LOG },
      );
    return id.trim();
  }

  loadImage(
    archive: Readable,
    platform: Platform | undefined,
    signal: AbortSignal,
  ): Promise<string> {
    return this.#write(['load', '--quiet', ...platformArgs(platform)], archive, signal);
  }

  /** Returns the stdout of a command as a stream, which only ends without an error if the command succeeds. */
  #read(args: string[], signal: AbortSignal): Readable {
    const child = this.#docker.spawn(args, ['ignore', 'pipe', 'pipe'], signal);
    const stderr = collect(child.stderr, WORDS_LIMIT_CHARS);
    const output = new PassThrough();
    const exit = exitOf(child);
    child.stdout?.pipe(output, { end: false });
    child.stdout?.on('data', this.#docker.touch);
    exit.then(
      (exitCode) => {
        if (exitCode === 0) output.end();
        else output.destroy(failedCommand(args, { exitCode, stdout: '', stderr: stderr() }));
      },
      (error: Error) => output.destroy(error),
    );
    // With a weaker signal, docker would first write what it still has, and nobody reads that any more: the command, and
    // with it this program, would never end.
    output.on('close', () => child.kill('SIGKILL'));
    return output;
  }

  /** Feeds a command's stdin; returns its stdout if it succeeded. */
  async #write(args: string[], body: Readable, signal: AbortSignal): Promise<string> {
    const child = this.#docker.spawn(args, ['pipe', 'pipe', 'pipe'], signal);
    const stderr = collect(child.stderr, WORDS_LIMIT_CHARS);
    const stdout = collect(child.stdout, WORDS_LIMIT_CHARS);
    const exit = exitOf(child);
    // A command takes a closed stdin for the end of its input, and so a cut stream for a complete one. So if the body
    // fails, the command is killed first, before the pipeline closes anything.
    child.stdin?.on('drain', this.#docker.touch);
    let bodyError: Error | undefined;
    body.once('error', (error) => {
      // If the command itself stopped reading, its exit status and stderr say why.
      if (child.stdin?.errored) return;
      bodyError = error;
      child.kill('SIGKILL');
    });
    const sending = pipeline(body, child.stdin as NodeJS.WritableStream, { signal });
    const [sent, exited] = await Promise.allSettled([sending, exit]);
    if (signal.aborted) throw cancelled(signal.reason);
    if (sent.status === 'rejected' && sent.reason instanceof FlattenError) throw sent.reason;
    if (bodyError !== undefined) throw bodyError;
    if (exited.status === 'rejected') throw exited.reason;
    if (exited.value !== 0)
      throw failedCommand(args, { exitCode: exited.value, stdout: stdout(), stderr: stderr() });
    if (sent.status === 'rejected')
      throw new FlattenError(
        'ENGINE_FAILED',
        `"docker ${args[0]}" did not read its input to the end.`,
        { hint: SEE_ENGINE_LOG, cause: sent.reason },
      );
    return stdout();
  }
}
