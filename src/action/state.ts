// State that the main step saves for the post step.

/** The names of the state values. */
export const STATE = {
  runId: 'run-id',
  directories: 'directories',
  ended: 'ended',
  /** `true` if the run used no engine, so that none has anything of it. */
  noEngine: 'no-engine',
  /** The cache entries to save, as JSON: each platform's key and directory. */
  cacheEntries: 'cache-entries',
  /** The run's temporary directory, if it uses the cache. */
  tempDir: 'temp-dir',
} as const;
