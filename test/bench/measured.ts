// Results as bench/run writes them, without measuring.
import type { Results, Sitting, Step } from '../../bench/contest/results.ts';

/** Returns a step with usual values and some of its own. */
export function step(own: Partial<Step>): Step {
  return {
    sitting: '2026-01-01T10:00:00.000Z',
    place: 'sid-overlay2',
    image: 'large',
    contestant: 'pipe',
    round: 0,
    seconds: 10,
    clientSeconds: 2,
    ownSeconds: 1,
    engineSeconds: 8,
    peakBytes: 100 * 2 ** 20,
    tempBytes: 0,
    diskBytes: 1e9,
    blobBytes: [],
    files: 1000,
    unpackedBytes: 1e9,
    load: 0.1,
    foreignShare: 0.01,
    ...own,
  };
}

/** Returns the results of some steps, with the sittings that they name. */
export function resultsOf(steps: readonly Step[]): Results {
  const sittings = new Map<string, Sitting>(
    steps.map(({ sitting, place, image }) => [
      sitting,
      {
        id: sitting,
        place,
        image,
        repeated: 0,
        commit: 'abc1234',
        machine: { processor: 'a processor, 2 cores' },
        versions: { node: 'v24.0.0', [place]: '28.5.2' },
      },
    ]),
  );
  return { format: 1, sittings: [...sittings.values()], steps, absences: [] };
}
