// What Linux tells of processes (proc(5)); nothing elsewhere.
import { readFileSync } from 'node:fs';

/** A file below /proc; empty where there is none or it may not be read. */
export function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}
