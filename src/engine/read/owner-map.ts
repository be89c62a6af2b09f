// How an engine with userns-remap maps owners: the ID that a user or group of an image has on the engine's machine. The
// ranges come from the machine's /etc/subuid and /etc/subgid as they were when the engine started, so they are found by
// example: the engine writes files with known owners into a container of the run, and shows the machine's IDs of them.

/** IDs that are consecutive both in images and on the machine. */
export interface OwnerRange {
  readonly image: number;
  readonly machine: number;
  readonly count: number;
}

/**
 * Asks for the machine's IDs of some owners in images.
 * @param ids ascending
 * @returns the machine's ID of each, up to the first that the engine does not map
 */
export type AskOwners = (ids: readonly number[]) => Promise<ReadonlyMap<number, number>>;

/** The largest ID on Linux; the next one means "no change" (chown(2)). */
const LARGEST_ID = 2 ** 32 - 2;
/** How many IDs one request asks for between two known ones. */
const STEPS = 64;
/** More requests than any layout of ranges needs: each makes the gap around a boundary {@link STEPS} times smaller. */
const REQUESTS_LIMIT = 64;

/**
 * Finds all ranges. IDs in images start at 0 and have no gaps (moby, LoadIdentityMapping).
 * @throws RangeError if the engine's answers do not form a map
 */
export async function findRanges(ask: AskOwners): Promise<OwnerRange[]> {
  const known = new Map<number, number>();
  /** The smallest ID that is known to be unmapped. */
  let end = LARGEST_ID + 1;
  let wanted = firstRequest();
  for (let requests = 0; wanted.length > 0; requests++) {
    if (requests === REQUESTS_LIMIT) throw new RangeError('its ranges have no end');
    const answer = await ask(wanted);
    for (const id of wanted) {
      const machine = answer.get(id);
      if (machine !== undefined) known.set(id, machine);
      else end = Math.min(end, id);
    }
    if (!known.has(0)) throw new RangeError('it does not map root');
    wanted = nextRequest(known, end);
  }
  return joined(known);
}

/** Returns the owner in images that has this ID on the machine; undefined if there is none. */
export function imageOwner(ranges: readonly OwnerRange[], machine: number): number | undefined {
  const range = ranges.find((one) => machine >= one.machine && machine < one.machine + one.count);
  return range && range.image + machine - range.machine;
}

/** Returns both sides of each power of two, where ranges usually end. */
function firstRequest(): number[] {
  const powers = Array.from({ length: 32 }, (_, power) => 2 ** power);
  return ascending([0, ...powers.flatMap((power) => [power - 1, power]), LARGEST_ID]);
}

/** Returns IDs between known neighbours that have a boundary between them. */
function nextRequest(known: ReadonlyMap<number, number>, end: number): number[] {
  const ids = ascending([...known.keys()]);
  const open = ids.flatMap((id, at) => {
    const next = ids[at + 1];
    if (next === undefined) return steps(id, end);
    return isRun(known, id, next) ? [] : steps(id, next);
  });
  return ascending(open);
}

/** Returns evenly spaced IDs between two. */
function steps(low: number, high: number): number[] {
  const size = Math.max(1, Math.floor((high - low) / STEPS));
  const found: number[] = [];
  for (let id = low + size; id < high; id += size) found.push(id);
  return found;
}

function isRun(known: ReadonlyMap<number, number>, one: number, other: number): boolean {
  return (known.get(other) ?? Number.NaN) - (known.get(one) ?? Number.NaN) === other - one;
}

/** Joins neighbours without a boundary between them into ranges. */
function joined(known: ReadonlyMap<number, number>): OwnerRange[] {
  const ranges: OwnerRange[] = [];
  for (const id of ascending([...known.keys()])) {
    const last = ranges.at(-1);
    if (last !== undefined && isRun(known, last.image, id))
      ranges.splice(-1, 1, { ...last, count: id - last.image + 1 });
    else ranges.push({ image: id, machine: known.get(id) ?? Number.NaN, count: 1 });
  }
  return ranges;
}

function ascending(ids: readonly number[]): number[] {
  return [...new Set(ids)].sort((one, other) => one - other);
}
