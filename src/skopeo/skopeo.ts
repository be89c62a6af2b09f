// Runs skopeo to its end: copies between a registry and a directory, and raw manifests.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  exitStatus,
  HAS_OWN_GROUP,
  killOn,
  OUTPUT_LIMIT_CHARS,
  TextTail,
} from '../base/command-runner.ts';
import { cancelled, FlattenError, messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';

import { watchReads } from '../base/watch-reads.ts';
import type { Reference } from '../image/reference.ts';
import { imageName, tlsOption } from './arguments.ts';
import { isMissing, messageIn, skopeoError, type Task } from './failures.ts';

/** The oldest release that our options and the checks of digests work with: that of Ubuntu 22.04. */
export const OLDEST = [1, 4, 1] as const;

/** The first release that was seen to copy an index alone. */
const INDEX_ONLY = [1, 9] as const;

/** What a call of skopeo belongs to. */
export interface SkopeoContext {
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Reports progress to the watchdog. */
  readonly touch: () => void;
  /** An existing directory for skopeo's own temporary files. */
  readonly tempDir: string;
}

/** How a command of skopeo ended. */
interface SkopeoAnswer {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Manifests have at most 4 MiB in containers/image, so this is far more than anything we ask for. */
const ANSWER_LIMIT_BYTES = 32 * 1024 * 1024;
/** Retries after an error of the network or a busy registry. skopeo waits 1 and 2 s before them. */
const RETRY = ['--retry-times', '2'];

/** The skopeo on PATH. Arguments are arrays and never pass through a shell. */
export class Skopeo {
  readonly #context: SkopeoContext;
  readonly #program: string;
  #version: Promise<string> | undefined;

  /** @param program its name on PATH, or its path */
  constructor(context: SkopeoContext, program = 'skopeo') {
    this.#context = context;
    this.#program = program;
  }

  /**
   * Checks that skopeo is there and new enough, once.
   * @returns its release, such as `1.9.3`
   * @throws FlattenError `NO_SKOPEO`
   */
  checkVersion(): Promise<string> {
    this.#version ??= this.#readVersion();
    return this.#version;
  }

  async #readVersion(): Promise<string> {
    const { stdout, stderr } = await this.#try(['--version']);
    const text = `${stdout.toString()}${stderr}`;
    const match = /version (\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
    if (match === null)
      throw noSkopeo(`the one on PATH printed ${JSON.stringify(text.slice(0, 200))}`);
    const version = match.slice(1).map((part) => Number(part ?? 0));
    const release = version.join('.');
    const at = OLDEST.findIndex((part, index) => part !== version[index]);
    if (at !== -1 && (version[at] ?? 0) < (OLDEST[at] ?? 0))
      throw noSkopeo(`the one on PATH is ${release}`);
    this.#context.log.debug(`skopeo ${release}`);
    return release;
  }

  /**
   * Copies an image or a whole index, bytes unchanged if the source or the destination is named by its digest.
   * @param from.registry a registry's image; else `from.path` is as skopeo takes it, such as `dir:PATH`
   * @param options more options of `skopeo copy`, such as `--all`
   * @throws FlattenError what {@link skopeoError} returns, `NO_SKOPEO`, `CANCELLED`, `TIMEOUT`
   */
  async copy(
    from: Reference | string,
    to: Reference | string,
    options: readonly string[],
    task: Task,
  ): Promise<void> {
    const source =
      typeof from === 'string'
        ? [from, []]
        : [imageName(from), tlsOption(from, '--src-tls-verify')];
    const target =
      typeof to === 'string' ? [to, []] : [imageName(to), tlsOption(to, '--dest-tls-verify')];
    // The signature policy applies to images from elsewhere, not to those that we write.
    const policy = task.kind === 'write' ? ['--insecure-policy'] : [];
    const answer = await this.#call([
      ...[...policy, '--tmpdir', this.#context.tempDir, 'copy', '--quiet', ...RETRY],
      ...[...(source[1] ?? []), ...(target[1] ?? []), ...options],
      ...['--', String(source[0]), String(target[0])],
    ]);
    if (answer.exitCode !== 0) throw skopeoError(messageIn(answer.stderr), task);
  }

  /**
   * Returns the options to copy an index whose images the destination has already; they do nothing for a plain manifest.
   * Releases that do not know the option find all images there.
   */
  async indexOptions(): Promise<string[]> {
    const [major = 0, minor = 0] = (await this.checkVersion()).split('.').map(Number);
    const isKnown = major > INDEX_ONLY[0] || (major === INDEX_ONLY[0] && minor >= INDEX_ONLY[1]);
    return isKnown ? ['--multi-arch', 'index-only'] : ['--all'];
  }

  /**
   * Reads the raw manifest or index of an image in a registry.
   * @returns undefined if the registry says that it does not have it
   * @throws FlattenError what {@link skopeoError} returns, `NO_SKOPEO`, `CANCELLED`, `TIMEOUT`
   */
  rawManifest(reference: Reference): Promise<Buffer | undefined> {
    return this.#inspect(reference, []);
  }

  /**
   * Reads the raw config of an image in a registry.
   * @param reference of a manifest, not of an index
   * @returns undefined if the registry says that it does not have it
   * @throws FlattenError as {@link rawManifest}
   */
  rawConfig(reference: Reference): Promise<Buffer | undefined> {
    return this.#inspect(reference, ['--config']);
  }

  async #inspect(reference: Reference, options: readonly string[]): Promise<Buffer | undefined> {
    const answer = await this.#call([
      ...['inspect', '--raw', ...options, ...RETRY, ...tlsOption(reference, '--tls-verify')],
      ...['--', imageName(reference)],
    ]);
    if (answer.exitCode === 0) return answer.stdout;
    const said = messageIn(answer.stderr);
    if (isMissing(said)) return undefined;
    throw skopeoError(said, { kind: 'read', name: `docker://${reference.text}` });
  }

  /**
   * Deletes a manifest from a registry, with every tag that names it.
   * @param reference one with a digest
   * @throws FlattenError what {@link skopeoError} returns: many registries refuse that
   */
  async delete(reference: Reference): Promise<void> {
    const answer = await this.#call([
      ...['delete', ...tlsOption(reference, '--tls-verify')],
      ...['--', imageName(reference)],
    ]);
    if (answer.exitCode !== 0)
      throw skopeoError(messageIn(answer.stderr), {
        kind: 'write',
        name: `docker://${reference.text}`,
      });
  }

  /** Runs a command of a release that is new enough. */
  async #call(args: readonly string[]): Promise<SkopeoAnswer> {
    await this.checkVersion();
    return this.#try(args);
  }

  async #try(args: readonly string[]): Promise<SkopeoAnswer> {
    const { signal, touch, log } = this.#context;
    if (signal.aborted) throw cancelled(signal.reason);
    log.debug(`skopeo ${args.join(' ')}`);
    const child = spawn(this.#program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: HAS_OWN_GROUP,
    });
    killOn(signal, child);
    const stdout = collectBytes(child, touch);
    const stderr = new TextTail(OUTPUT_LIMIT_CHARS, touch);
    child.stderr?.on('data', stderr.add);
    // It prints nothing while it transfers a layer.
    const watching = watchReads(child, touch);
    try {
      const exitCode = await exitStatus(child);
      if (signal.aborted) throw cancelled(signal.reason);
      touch();
      return { exitCode, stdout: stdout(), stderr: stderr.text };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        throw noSkopeo(`none is on PATH (${messageOf(error)})`, error);
      throw error;
    } finally {
      clearInterval(watching);
    }
  }
}

/** Collects the first bytes of a command's stdout. If there are more than the limit, parsing them fails. */
function collectBytes(child: ChildProcess, touch: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let length = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    touch();
    if (length > ANSWER_LIMIT_BYTES) return;
    length += chunk.length;
    chunks.push(chunk);
  });
  return () => Buffer.concat(chunks);
}

function noSkopeo(found: string, cause?: unknown): FlattenError {
  return new FlattenError(
    'NO_SKOPEO',
    `docker-flatten needs skopeo ${OLDEST.join('.')} or newer for images in a registry, but ${found}.`,
    {
      hint: 'Install the package skopeo of Debian 12, Ubuntu 22.04, Fedora, or newer ones ("sudo apt-get install skopeo"); GitHub\'s Ubuntu runners have it.',
      cause,
    },
  );
}
