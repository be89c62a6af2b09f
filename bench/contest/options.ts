// The options of bench/run.
import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.ts';
import { IMAGES } from './images.ts';

/** What to measure, and how. */
export interface Options {
  readonly rounds: number;
  readonly rareRounds: number;
  /** How long rounds begin. */
  readonly minutes: number;
  readonly images: readonly string[];
  /** Names of engines, `archives` and `startup`. */
  readonly places: readonly string[];
  readonly only: readonly string[] | undefined;
  readonly isMerged: boolean;
  readonly isRenderedOnly: boolean;
  readonly before: string | undefined;
  readonly quietMs: number;
  readonly megabytesPerSecond: number;
  readonly results: string;
}

export const USAGE = `Usage: bench/run [OPTIONS]

Compares docker-flatten with other ways to flatten an image, and writes bench/results.json, bench/RESULTS.md and its
charts. Needs root on Debian or Ubuntu, since it starts engines of its own. Run nothing else on the machine.

  --quick            a small image and few rounds; at most 10 minutes
  --large            also an image of 7 GB, and images of 25,000 and 300,000 files
  --rounds N         rounds of each contestant (default 3)
  --rare-rounds N    rounds of contestants that take several times as long as others, or are variants (default 1)
  --minutes N        begin no round after so many minutes
  --images A,B       only these: ${IMAGES.map(({ name }) => name).join(', ')}
  --engines A,B      only these: names of script/engines, "archives" (no engine), "startup" (how long the command takes
                     to start); "pull-ENGINE" pulls several layers (default sid-overlay2, newest-containerd, archives,
                     startup, pull-sid-overlay2, pull-newest-containerd)
  --only A,B         only these contestants: ${[...new Set(Object.values(CONTESTANTS).flatMap(Object.keys))].join(', ')}
  --merge            add to the results that are there, instead of starting anew
  --render           measure nothing, and write RESULTS.md and the charts from the results that are there
  --before DIST      another commit's dist directory, which takes part, too
  --patience N       seconds that a step waits for a quiet machine (default 60); 0 measures at once and repeats nothing
  --rate N           megabytes per second of each connection to the slow registry (default 20)
  --results PATH     the file for results (default bench/results.json); RESULTS.md and the charts are next to it
  --help             show this help`;

const PLACES = ['sid-overlay2', 'newest-containerd', 'archives', 'startup'];
const PULLS = ['pull-sid-overlay2', 'pull-newest-containerd'];
/** The last round may take two minutes more. */
const QUICK = { images: ['tiny', 'quick'], places: PLACES, minutes: 8 };

/**
 * Reads the options.
 * @returns nothing if help was requested
 * @throws Error if they are invalid
 */
export function readOptions(args: readonly string[], defaultResults: string): Options | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: flag,
      large: flag,
      merge: flag,
      render: flag,
      help: flag,
      rounds: text,
      'rare-rounds': text,
      minutes: text,
      images: text,
      engines: text,
      only: text,
      before: text,
      patience: text,
      rate: text,
      results: text,
    },
  });
  if (values.help) return undefined;
  const usual = IMAGES.filter(({ isOnRequest }) => values.large || isOnRequest !== true);
  const images = usual.map(({ name }) => name).filter((name) => name !== 'quick');
  const { quick } = values;
  return {
    rounds: count(values.rounds, quick ? 2 : 3),
    rareRounds: count(values['rare-rounds'], 1),
    minutes: count(values.minutes, quick ? QUICK.minutes : Number.POSITIVE_INFINITY),
    images:
      names(
        values.images,
        IMAGES.map(({ name }) => name),
      ) ?? (quick ? QUICK.images : images),
    places: list(values.engines) ?? (quick ? QUICK.places : [...PLACES, ...PULLS]),
    only: names(values.only, Object.values(CONTESTANTS).flatMap(Object.keys)),
    isMerged: values.merge,
    isRenderedOnly: values.render,
    before: values.before,
    quietMs: count(values.patience, 60) * 1000,
    megabytesPerSecond: count(values.rate, 20),
    results: values.results ?? defaultResults,
  };
}

function list(text: string | undefined): readonly string[] | undefined {
  return text?.split(',').filter((name) => name !== '');
}

function names(text: string | undefined, known: readonly string[]): readonly string[] | undefined {
  const found = list(text);
  const wrong = found?.find((name) => !known.includes(name));
  if (wrong !== undefined) throw new Error(`unknown name "${wrong}"; known: ${known.join(', ')}`);
  return found;
}

function count(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`"${text}" is not a number`);
  return value;
}
