// Lets runs that write to one layout take turns: each replaces the same index.json.
import { readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FlattenError } from '../base/errors.ts';
import { isDead, runOfName, spoolPrefix } from '../base/run-id.ts';
import type { TargetContext } from '../image/image-target.ts';

const SUFFIX = '.lock';
/** What a run does with the lock takes milliseconds. */
const WAIT_MS = 60_000;
const LEAST_PAUSE_MS = 10;
const MORE_PAUSE_MS = 40;

let locks = 0;

/** A directory, and the run that writes to it. */
export interface LockRequest {
  readonly directory: string;
  /** The user's name for it. */
  readonly name: string;
  readonly context: Pick<TargetContext, 'runId' | 'signal' | 'touch'>;
}

/**
 * Works on a directory while no other run does.
 *
 * Each run has a lock of its own name, so that a killed run's lock can be removed without taking that of a live one. Who
 * has created a lock looks for others: of two that do so at once, both see the other, step back and try again.
 * @throws FlattenError `WRITE_FAILED` if another run does not finish
 */
export async function withLayoutLock<T>(request: LockRequest, work: () => Promise<T>): Promise<T> {
  const lock = await acquire(request);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true }).catch(() => {});
  }
}

async function acquire({ directory, name, context }: LockRequest): Promise<string> {
  const { runId, signal, touch } = context;
  const own = join(directory, `${spoolPrefix(runId)}${++locks}${SUFFIX}`);
  const endMs = performance.now() + WAIT_MS;
  for (;;) {
    signal.throwIfAborted();
    await writeFile(own, '', { flag: 'wx' });
    const [other] = await otherLocks(directory, basename(own)).catch((error: unknown) =>
      rm(own, { force: true }).then(() => Promise.reject(error)),
    );
    if (other === undefined) return own;
    await rm(own, { force: true });
    if (performance.now() > endMs) throw lockedError(name, join(directory, other));
    touch();
    await sleep(LEAST_PAUSE_MS + Math.random() * MORE_PAUSE_MS);
  }
}

/** Returns the locks of other runs that may be alive, and removes those of killed ones. */
async function otherLocks(directory: string, own: string): Promise<string[]> {
  const others: string[] = [];
  for (const name of await readdir(directory)) {
    const runId = name.endsWith(SUFFIX) && name !== own ? runOfName(name) : undefined;
    if (runId === undefined) continue;
    if (isDead(runId)) await rm(join(directory, name), { force: true });
    else others.push(name);
  }
  return others;
}

function lockedError(name: string, lock: string): FlattenError {
  return new FlattenError(
    'WRITE_FAILED',
    `Another run has been writing to ${name} for more than ${WAIT_MS / 1000} s.`,
    { hint: `Run again once it has ended. If there is no other run, remove the file ${lock}.` },
  );
}
