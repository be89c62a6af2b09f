// The sweep: removes leftovers of killed runs in the background. The run never waits for it for long.
import type { Log } from '../../base/log.ts';
import { sweepDirectories } from '../../base/spools.ts';
import { Watchdog } from '../../base/watchdog.ts';
import type { Docker } from '../client/docker-cli.ts';
import { sweepLeftovers } from './leftovers.ts';

/** Seconds without progress before a sweep gives up. */
const SILENCE_SECONDS = 5;
/** How long a run waits for its sweep. */
const SETTLE_LIMIT_MS = 2000;

/**
 * A sweep runs until it is done, the engine stops answering, or {@link end}. While an engine sends an archive of a
 * container, it holds the container's lock, which removals of the container and of any image wait for (seen on Docker
 * 20.10, 28 and 29; an export does not hold the lock).
 */
export class Sweep {
  readonly #directories: readonly string[];
  readonly #log: Log;
  readonly #ending = new AbortController();
  #done: Promise<void> = Promise.resolve();

  /**
   * @param directories where runs put spools and half-written files
   */
  constructor(directories: readonly string[], log: Log) {
    this.#directories = directories;
    this.#log = log;
  }

  /**
   * Starts the sweep, once.
   * @param engine its watchdog is not touched by the sweep; undefined for a run without an engine, which only sweeps
   *   directories
   * @param sparedId a container that the sweep must not resume
   */
  start(engine: Docker | undefined, sparedId?: string): void {
    if (engine === undefined) {
      this.#done = sweepDirectories(this.#directories, this.#log);
      return;
    }
    const watch = new Watchdog(this.#ending.signal, SILENCE_SECONDS);
    // No command of a sweep creates anything, so none needs time to end.
    const docker = engine.withWatchdog(watch, 0);
    this.#done = sweepLeftovers(docker, this.#directories, this.#log, sparedId).finally(() =>
      watch.release(),
    );
  }

  /** Waits for the sweep, but not for long. */
  async settle(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const waiting = new Promise<void>((done) => {
      timer = setTimeout(done, SETTLE_LIMIT_MS);
    });
    await Promise.race([this.#done, waiting]);
    clearTimeout(timer);
  }

  /** Ends the sweep and the command that it waits for. */
  async end(): Promise<void> {
    this.#ending.abort();
    await this.#done;
  }
}
