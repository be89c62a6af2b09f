// What Linux shows about processes (proc(5)); nothing on other systems.
import { readFileSync } from 'node:fs';

/** Reads a file below /proc; returns an empty text if it does not exist or cannot be read. */
export function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
