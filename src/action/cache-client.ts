// What the cache client's process does: one request in, one answer out. The only file that knows @actions/cache.
import { restoreCache, saveCache } from '@actions/cache';

/** What the client is to do with a directory. */
export interface CacheRequest {
  readonly action: 'restore' | 'save';
  /** The directory, relative to the working directory: it is a part of what an entry is found by. */
  readonly path: string;
  readonly key: string;
}

/** What came of it; what the client printed says more. */
export interface CacheAnswer {
  readonly isDone: boolean;
  /** What was thrown. */
  readonly error?: string;
}

/** Waits for the one request, and answers it. Ends at once where nobody waits for the answer any more. */
export function answerRequest(): void {
  process.once('disconnect', endAll);
  process.once('message', (request: CacheRequest) => {
    carryOut(request)
      .catch((error: unknown) => ({ isDone: false, error: String(error) }))
      .then((answer) =>
        process.send?.(answer, () => {
          process.off('disconnect', endAll);
          process.disconnect();
        }),
      );
  });
}

/** Ends this process and what it started, where it leads a group. */
function endAll(): void {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
}

async function carryOut({ action, path, key }: CacheRequest): Promise<CacheAnswer> {
  if (action === 'restore') return { isDone: (await restoreCache([path], key)) === key };
  return { isDone: (await saveCache([path], key)) !== -1 };
}
