// How an engine with userns-remap numbers owners: the number that a user or group of images has on the engine's machine.
// The ranges come from the machine's /etc/subuid and /etc/subgid as they were when the engine started, so the engine is
// asked by example: it writes files of known owners into a container of ours, and shows them under its own numbers.

/** Numbers that follow each other on both sides. */
export interface OwnerRange {
  readonly image: number;
  readonly machine: number;
  readonly count: number;
}

/**
 * Asks for the machine's numbers of some owners of images.
 * @param ids ascending
 * @returns the number of each, up to the first that the engine does not map
 */
export type AskOwners = (ids: readonly number[]) => Promise<ReadonlyMap<number, number>>;

/** The largest ID that Linux has; the one above means "no change" (chown(2)). */
const LARGEST_ID = 2 ** 32 - 2;
/** How many owners one question names between two that are known. */
const STEPS = 64;
/** More questions than any layout of ranges needs that an engine can have: each narrows a boundary by {@link STEPS}. */
const QUESTIONS_LIMIT = 64;

/**
 * Finds all ranges. Images' numbers start at 0 and have no gap (moby, LoadIdentityMapping).
 * @throws RangeError if the engine's answers make no map
 */
export async function findRanges(ask: AskOwners): Promise<OwnerRange[]> {
  const known = new Map<number, number>();
  /** The smallest number that is known not to be mapped. */
  let end = LARGEST_ID + 1;
  let wanted = firstQuestion();
  for (let asked = 0; wanted.length > 0; asked++) {
    if (asked === QUESTIONS_LIMIT) throw new RangeError('its ranges have no end');
    const answer = await ask(wanted);
    for (const id of wanted) {
      const machine = answer.get(id);
      if (machine !== undefined) known.set(id, machine);
      else end = Math.min(end, id);
    }
    if (!known.has(0)) throw new RangeError('it does not map root');
    wanted = nextQuestion(known, end);
  }
  return joined(known);
}

/** The owner in images whose number on the machine is this; undefined if there is none. */
export function imageOwner(ranges: readonly OwnerRange[], machine: number): number | undefined {
  const range = ranges.find((one) => machine >= one.machine && machine < one.machine + one.count);
  return range && range.image + machine - range.machine;
}

/** Both sides of each power of two, where ranges are wont to end. */
function firstQuestion(): number[] {
  const powers = Array.from({ length: 32 }, (_, power) => 2 ** power);
  return ascending([0, ...powers.flatMap((power) => [power - 1, power]), LARGEST_ID]);
}

/** What lies between neighbours that a boundary parts. */
function nextQuestion(known: ReadonlyMap<number, number>, end: number): number[] {
  const ids = ascending([...known.keys()]);
  const open = ids.flatMap((id, at) => {
    const next = ids[at + 1];
    if (next === undefined) return steps(id, end);
    return isRun(known, id, next) ? [] : steps(id, next);
  });
  return ascending(open);
}

/** Numbers between two, evenly. */
function steps(low: number, high: number): number[] {
  const size = Math.max(1, Math.floor((high - low) / STEPS));
  const found: number[] = [];
  for (let id = low + size; id < high; id += size) found.push(id);
  return found;
}

function isRun(known: ReadonlyMap<number, number>, one: number, other: number): boolean {
  return (known.get(other) ?? Number.NaN) - (known.get(one) ?? Number.NaN) === other - one;
}

/** Neighbours that no boundary parts, joined. */
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
