// Writes images to targets as a run does.
import type { FlatSet, WrittenSet } from '../../../src/image/image-target.ts';
import { targetFor } from '../image/flat-set.ts';

/** Writes a set and gives it its name. */
export async function publish(text: string, set: FlatSet): Promise<WrittenSet> {
  const target = targetFor(text);
  await target.check();
  const written = await target.write(set);
  await written.publish();
  await written.discard();
  return written;
}
