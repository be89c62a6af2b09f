// Records of cached layers as they lie on a disk, changed by hand.
import { createHash } from 'node:crypto';

/** A record with the seal that fits it, as JSON. */
export function sealed(record: Readonly<Record<string, unknown>>): string {
  const { seal: _, ...content } = record;
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return JSON.stringify({ ...content, seal: `sha256:${digest}` });
}
