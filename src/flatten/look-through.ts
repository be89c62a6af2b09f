// Reads an image for a survey only.
import type { RunSession } from '../base/run-session.ts';
import type { ImageSource } from '../image/image-source.ts';
import type { Survey } from '../survey/survey.ts';
import { drainWithProgress } from '../tar/drain.ts';
import { TarFilter } from '../tar/filter.ts';

/**
 * Reads an image for the survey only.
 * @param bytes approximate length of the stream, if it is known
 */
export async function lookThrough(
  run: Pick<RunSession, 'log' | 'signal'>,
  source: Pick<ImageSource, 'openReader'>,
  bytes: number | undefined,
  survey: Survey,
): Promise<void> {
  const reader = await source.openReader();
  try {
    const filter = new TarFilter(reader.decide, survey.observer);
    await drainWithProgress(run, [await reader.open(run.signal), filter], () => bytes);
  } finally {
    await reader.close();
  }
}
