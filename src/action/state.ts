// What the main step leaves for the post step, by the runner's state commands.

/** Names of the values. */
export const STATE = {
  runId: 'run-id',
  directories: 'directories',
  ended: 'ended',
  /** An entry that waits to be saved: its key, its directory, and the directory of the run's files. */
  cacheKey: 'cache-key',
  cacheEntry: 'cache-entry',
  tempDir: 'temp-dir',
} as const;
