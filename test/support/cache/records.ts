// Changes records of cached layers.
import { createHash } from 'node:crypto';
import {
  checkLayers,
  type LayerRecord,
  readRecord,
  type SavedLayer,
} from '../../../src/cache/record.ts';

/** Returns a record as JSON, with a seal that fits. */
export function sealed(record: Readonly<Record<string, unknown>>): string {
  const { seal: _, ...content } = record;
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({ ...content, seal: `sha256:${digest}` });
}

/** Reads an entry with one layer, as a run does that has restored it. */
export async function readEntry(
  directory: string,
  wanted: Pick<LayerRecord, 'key' | 'packing'>,
  signal: AbortSignal,
): Promise<SavedLayer> {
  return checkLayers(directory, await readRecord(directory, wanted), signal);
}
