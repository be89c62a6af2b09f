// State that the main step saves for the post step.

/** The names of the state values. */
export const STATE = {
  runId: 'run-id',
  directories: 'directories',
  ended: 'ended',
  /** `true` if the run used no engine, so that none has anything of it. */
  noEngine: 'no-engine',
  /** The cache entry to save: its key, its directory, and the run's temporary directory. */
  cacheKey: 'cache-key',
  cacheEntry: 'cache-entry',
  tempDir: 'temp-dir',
} as const;
