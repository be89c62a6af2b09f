// Times of a container by the engine's clock, which tell what belongs to the image, to a command and to the run.
import { getString } from '../../base/json.ts';
import type { TimeRule } from '../../tar/times.ts';
import type { Engine } from '../client/engine.ts';
import { inspectContainer } from '../client/inspect.ts';
import type { EngineImage } from '../images/engine-image.ts';

/** A container's times in whole seconds since 1970, by the engine's clock. */
export interface ContainerTimes {
  readonly createdSeconds: number;
  /** When it was last started; infinity if it never was. */
  readonly startedSeconds: number;
  /** When its command ended; infinity if it has not run or still runs. */
  readonly finishedSeconds: number;
}

/** How long after its stated time the creation of a container may still touch the filesystem. */
export const CREATION_SECONDS = 2;

/** Returns the times of a container. */
export async function containerTimes(engine: Engine, containerId: string): Promise<ContainerTimes> {
  const inspect = await inspectContainer(engine, containerId);
  const seconds = (...path: string[]) =>
    secondsOf(getString(inspect, ...path) ?? '') ?? Number.POSITIVE_INFINITY;
  return {
    createdSeconds: seconds('Created'),
    startedSeconds: seconds('State', 'StartedAt'),
    finishedSeconds: seconds('State', 'FinishedAt'),
  };
}

/** Returns the source's creation time, which does not depend on the run. */
export function createdTime(source: EngineImage): number {
  return secondsOf(getString(source.inspect, 'Created') ?? '') ?? 0;
}

function secondsOf(time: string): number | undefined {
  const ms = Date.parse(time);
  return Number.isNaN(ms) || ms < 0 ? undefined : Math.floor(ms / 1000);
}

/**
 * Replaces the time of the run, which files that a command changed have, by the image's own time, so that two runs give
 * the same result. A time before or after the run is the file's own.
 */
export function withoutClock(times: ContainerTimes, imageSeconds: number): TimeRule {
  return (seconds) =>
    seconds >= times.createdSeconds && seconds <= times.finishedSeconds + 1
      ? imageSeconds
      : seconds;
}
