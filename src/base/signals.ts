// Ends from outside as an abort, so that a cancelled run still cleans up.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborts on SIGINT, SIGTERM and SIGHUP, once each; a second signal of a kind ends the process as usual. Aborts too when
 * nobody reads the output any more, as a terminal that is closed or a pipe whose reader has gone.
 * @returns the signal, and a function that lets go of the handlers
 */
export function abortOnSignals(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const abort = (name: NodeJS.Signals) => controller.abort(new Error(`received ${name}`));
  // Stays when the rest is let go: the last lines may fail too, and an error that nobody handles ends the process.
  const onOutputError = (error: Error) => controller.abort(error);
  process.stdout.on('error', onOutputError);
  process.stderr.on('error', onOutputError);
  for (const name of SIGNALS) process.once(name, abort);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of SIGNALS) process.off(name, abort);
    },
  };
}
