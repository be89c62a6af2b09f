// Changes records of cached layers.
import { createHash } from 'node:crypto';

/** Returns a record as JSON, with a seal that fits. */
export function sealed(record: Readonly<Record<string, unknown>>): string {
  const { seal: _, ...content } = record;
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({ ...content, seal: `sha256:${digest}` });
}
