// What was measured, as data. RESULTS.md and its charts are made from nothing else.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** One contestant in one round. */
export interface Step {
  readonly sitting: string;
  /** An engine's name, `archives`, `startup`, or `pull` and an engine's name. */
  readonly place: string;
  readonly image: string;
  readonly contestant: string;
  readonly round: number;
  readonly seconds: number;
  readonly clientSeconds: number;
  readonly ownSeconds: number;
  readonly engineSeconds: number;
  readonly peakBytes: number;
  /** The most that was in the directory for temporary files. */
  readonly tempBytes: number;
  /** How much the engine's disk grew at most. */
  readonly diskBytes: number;
  /** New blobs in the store, or the archive. */
  readonly blobBytes: readonly number[];
  readonly files: number;
  readonly unpackedBytes: number;
  readonly load: number;
  readonly foreignShare: number;
}

/** A contestant that could not be measured somewhere. */
export interface Absence {
  readonly place: string;
  readonly image: string;
  readonly contestant: string;
  readonly reason: string;
}

/** The rounds of all contestants with one image in one place, in one go. */
export interface Sitting {
  /** When it began, in UTC. */
  readonly id: string;
  readonly place: string;
  readonly image: string;
  /** Rounds that were measured again, since the machine was not quiet. */
  readonly repeated: number;
  readonly commit: string;
  readonly machine: Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, string>>;
}

export interface Results {
  readonly format: 1;
  readonly sittings: readonly Sitting[];
  readonly steps: readonly Step[];
  readonly absences: readonly Absence[];
}

export const NO_RESULTS: Results = { format: 1, sittings: [], steps: [], absences: [] };

/** @throws Error if the file has another format */
export function readResults(path: string): Results {
  if (!existsSync(path)) return NO_RESULTS;
  const results = JSON.parse(readFileSync(path, 'utf8')) as Results;
  if (results.format !== 1) throw new Error(`${path} has another format: measure anew`);
  return results;
}

/** Writes one step on each line, so that a diff shows which ones are new. */
export function writeResults(path: string, results: Results): void {
  const lines = (rows: readonly unknown[]) =>
    `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const parts = [
    `"format": ${results.format}`,
    `"sittings": ${lines(results.sittings)}`,
    `"steps": ${lines(results.steps)}`,
    `"absences": ${lines(results.absences)}`,
  ];
  writeFileSync(path, `{\n${parts.join(',\n')}\n}\n`);
}

/** What belongs together: one contestant with one image in one place. */
const cellOf = (row: Pick<Step, 'contestant' | 'image' | 'place'>) =>
  `${row.place}\n${row.image}\n${row.contestant}`;

/**
 * Adds newer results. Of each contestant the newest sitting counts, with the steps of others in it that it was compared
 * with; sittings of which nothing counts any more are left out.
 */
export function merge(older: Results, newer: Results): Results {
  const newest = newestSittings([...older.steps, ...newer.steps]);
  const used = new Set(newest.values());
  const measured = new Set(newer.steps.map(cellOf));
  const absences = new Map([...older.absences, ...newer.absences].map((row) => [cellOf(row), row]));
  return {
    format: 1,
    sittings: [...older.sittings, ...newer.sittings].filter(({ id }) => used.has(id)),
    steps: [...older.steps, ...newer.steps].filter(({ sitting }) => used.has(sitting)),
    absences: [...absences.values()].filter((row) => !measured.has(cellOf(row))),
  };
}

/** Returns the newest sitting of each cell. */
function newestSittings(steps: readonly Step[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const step of steps) {
    const known = newest.get(cellOf(step));
    if (known === undefined || known < step.sitting) newest.set(cellOf(step), step.sitting);
  }
  return newest;
}

/** The steps of a contestant, and those of another one in the same rounds. */
export interface Rows {
  readonly own: readonly Step[];
  readonly others: readonly Step[];
}

/** Returns the newest steps of a contestant, and all others with this image in this place from the same sitting. */
export function rowsOf(
  results: Results,
  cell: { readonly place: string; readonly image: string; readonly contestant: string },
): Rows {
  const sameCell = results.steps.filter((step) => cellOf(step) === cellOf(cell));
  const newest = sameCell
    .map(({ sitting }) => sitting)
    .sort()
    .at(-1);
  return {
    own: sameCell.filter(({ sitting }) => sitting === newest),
    others: results.steps.filter(
      ({ sitting, place, image }) =>
        sitting === newest && place === cell.place && image === cell.image,
    ),
  };
}
