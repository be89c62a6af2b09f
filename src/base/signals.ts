// Turns termination signals into an AbortSignal, so that a cancelled run still cleans up.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborts on SIGINT, SIGTERM or SIGHUP. A second signal of the same kind ends the process as usual. Also aborts if stdout
 * or stderr cannot be written, for example because a terminal or a pipe was closed.
 * @returns the signal, and a function that removes the signal handlers
 */
export function abortOnSignals(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const abort = (name: NodeJS.Signals) => controller.abort(new Error(`received ${name}`));
  // Never removed: the last lines can fail too, and an unhandled error would end the process.
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
