// The cache client's process: receives one request and sends one answer. The only file that uses @actions/cache.
import { restoreCache, saveCache } from '@actions/cache';

/** A request to restore or save a directory. */
export interface CacheRequest {
  /** `save-new` only saves what the service does not have: it never replaces an entry, but notices that late. */
  readonly action: 'restore' | 'save' | 'save-new';
  /** Relative to the working directory, because the service identifies an entry by its path too. */
  readonly path: string;
  readonly key: string;
}

/** The outcome of a request. The client's output has the details. */
export interface CacheAnswer {
  readonly isDone: boolean;
  /** Whether nothing was saved, because the service has the entry. */
  readonly wasThere?: boolean;
  /** The error that the client threw. */
  readonly error?: string;
}

/** Waits for one request and answers it. Exits at once if the parent disconnects first. */
export function answerRequest(): void {
  process.once('disconnect', killGroup);
  process.once('message', (request: CacheRequest) => {
    perform(request)
      .catch((error: unknown) => ({ isDone: false, error: String(error) }))
      .then((answer) =>
        process.send?.(answer, () => {
          process.off('disconnect', killGroup);
          process.disconnect();
        }),
      );
  });
}

/** Kills this process and everything it started, if it leads a process group. */
function killGroup(): void {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
}

async function perform({ action, path, key }: CacheRequest): Promise<CacheAnswer> {
  if (action === 'restore') return { isDone: (await restoreCache([path], key)) === key };
  if (action === 'save-new') {
    const found = await restoreCache([path], key, [], { lookupOnly: true });
    if (found === key) return { isDone: true, wasThere: true };
  }
  return { isDone: (await saveCache([path], key)) !== -1 };
}
