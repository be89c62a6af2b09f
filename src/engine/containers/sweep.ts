// The sweep of what killed runs left, beside a run's own work, which never waits for it long, whatever the engine does.
import type { Log } from '../../base/log.ts';
import { Watchdog } from '../../base/watchdog.ts';
import type { Docker } from '../client/docker-cli.ts';
import { sweepRemains } from './leftovers.ts';

/** Longest silence of the engine that a sweep bears. */
const SILENCE_SECONDS = 5;
/** How long a run waits for it. */
const PATIENCE_MS = 2000;

/**
 * A sweep that goes on until it is done, the engine is silent, or {@link end}. While an engine sends an archive of a
 * container it holds that container's lock, for which removals of it and of any image wait (seen on Docker 20.10, 28
 * and 29; an export holds none).
 */
export class Sweep {
  readonly #docker: Docker;
  readonly #directories: readonly string[];
  readonly #log: Log;
  readonly #ending = new AbortController();
  #done: Promise<void> = Promise.resolve();

  /**
   * @param docker its own watch is not told of what the sweep does
   * @param directories where runs put spools and half-written files
   */
  constructor(docker: Docker, directories: readonly string[], log: Log) {
    this.#docker = docker;
    this.#directories = directories;
    this.#log = log;
  }

  /**
   * Starts it, once.
   * @param sparedId a container whose pausing is the run's own matter
   */
  start(sparedId?: string): void {
    const watch = new Watchdog(this.#ending.signal, SILENCE_SECONDS);
    // No command of a sweep makes anything, so none needs time to end well.
    const docker = this.#docker.withWatchdog(watch, 0);
    this.#done = sweepRemains(docker, this.#directories, this.#log, sparedId).finally(() =>
      watch.release(),
    );
  }

  /** Waits for it, but not for long. */
  async settle(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const waiting = new Promise<void>((done) => {
      timer = setTimeout(done, PATIENCE_MS);
    });
    await Promise.race([this.#done, waiting]);
    clearTimeout(timer);
  }

  /** Ends it, and with it the command that it waits for. */
  async end(): Promise<void> {
    this.#ending.abort();
    await this.#done;
  }
}
