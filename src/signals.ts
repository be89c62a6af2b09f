// Signals as an abort, so that a cancelled run still cleans up.

/**
 * Aborts on SIGINT and SIGTERM, once each; a second signal of a kind ends the process as usual.
 * @returns the signal, and a function that lets go of the handlers
 */
export function abortOnSignals(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const abort = (name: NodeJS.Signals) => controller.abort(new Error(`received ${name}`));
  process.once('SIGINT', abort);
  process.once('SIGTERM', abort);
  return {
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', abort);
      process.off('SIGTERM', abort);
    },
  };
}
