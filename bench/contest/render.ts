// RESULTS.md and its charts, from results alone.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drawChart, type Panel, THEMES } from './chart.ts';
import { CONTESTANTS, type PlaceKind } from './contestants.ts';
import { judge } from './goals.ts';
import { IMAGES } from './images.ts';
import { isQuiet, MAX_DEVIATION, MAX_FOREIGN_SHARE } from './quietness.ts';
import { median, ratioOf, type Spread, spreadOf } from './ratios.ts';
import { type Results, rowsOf, type Step } from './results.ts';

const MB = 1e6;
const MIB = 2 ** 20;

/** Writes RESULTS.md and its charts next to the results. */
export function writeDocument(path: string, results: Results): void {
  const directory = dirname(path);
  writeFileSync(join(directory, 'RESULTS.md'), documentOf(results));
  for (const name of ['light', 'dark'] as const)
    writeFileSync(join(directory, `chart-${name}.svg`), drawChart(panelsOf(results), THEMES[name]));
}

/** Returns RESULTS.md. */
export function documentOf(results: Results): string {
  const parts = [
    '# Results',
    INTRODUCTION,
    loudWarning(results),
    setupTable(results),
    PICTURE,
    '## Goals',
    goalsTable(results),
    ...sectionsOf(results),
    '## How quiet the machine was',
    QUIETNESS,
    quietTable(results),
    '## Not measured',
    absenceTable(results),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const INTRODUCTION = `Written by [\`bench/run\`](README.md) from [results.json](results.json). Times are of whole steps, from a program's start
to its end. Contestants take turns, and ratios compare steps of the same round, so they hold better than seconds do on
another machine. Less is better everywhere.`;

const PICTURE = `<picture>
<source media="(prefers-color-scheme: dark)" srcset="chart-dark.svg">
<img alt="Time of each contestant relative to docker export and docker import, for each image store" src="chart-light.svg" width="800">
</picture>`;

const QUIETNESS = `A round is measured again, at most twice, if other programs had more than ${MAX_FOREIGN_SHARE * 100} % of the processors during a step, or
if the first contestant differs from its median by more than ${MAX_DEVIATION * 100} %. The spread is that of the first contestant:
its slowest less its fastest time, of its median.`;

/** Warns of figures that others have spoilt; empty if there are none. */
function loudWarning({ steps, sittings }: Results): string {
  const isLoud = (id: string) => steps.some((step) => step.sitting === id && !isQuiet(step));
  const loud = sittings
    .filter(({ id }) => isLoud(id))
    .map(({ place, image }) => `${place} (${image})`);
  if (loud.length === 0) return '';
  return `> [!WARNING]
> The machine was not quiet, so these times say little: ${loud.join(', ')}.`;
}

function setupTable({ sittings }: Results): string {
  const facts = new Map<string, Set<string>>();
  for (const { commit, machine, versions, id } of sittings)
    for (const [name, value] of [
      ['measured', id.slice(0, 10)],
      ['commit', commit],
      ...Object.entries(machine),
      ...Object.entries(versions),
    ] as const)
      facts.set(name, (facts.get(name) ?? new Set()).add(value));
  return table(
    ['', ''],
    [...facts].map(([name, values]) => [name, [...values].join('; ')]),
  );
}

function goalsTable(results: Results): string {
  const rows = judge(results).map(({ text, place, limit, unit, value, isMet }) => {
    const shown = (number: number) => `${short(number)}${unit === '' ? '' : ` ${unit}`}`;
    return [text, place, `≤ ${shown(limit)}`, shown(value), isMet ? 'met' : '**missed**'];
  });
  return table(['what, medians', 'where', 'goal', 'measured', ''], rows);
}

/** Returns a section for each image, with a table for each place. */
function sectionsOf(results: Results): string[] {
  return IMAGES.flatMap(({ name, title }) => {
    const here = results.steps.filter(({ image, place }) => image === name && place !== 'startup');
    const places = [...new Set(here.map(({ place }) => place))];
    if (places.length === 0) return [];
    const tables = places.map((place) => {
      const version = results.sittings
        .filter((sitting) => sitting.place === place && sitting.image === name)
        .at(-1)?.versions[place.replace(/^pull-/, '')];
      return `**${place}**${version === undefined ? '' : ` (Docker ${version})`}\n\n${cellTable(results, place, name)}`;
    });
    return [`## ${title[0]?.toUpperCase()}${title.slice(1)}`, ...tables];
  });
}

const HEAD = [
  'contestant',
  'time in s',
  'ratio: min, median, max',
  'CPU in s',
  "engine's CPU in s",
  'peak RSS in MiB',
  'temporary MB',
  "engine's disk in MB",
  'packed MB',
  'unpacked MB',
  'rounds',
];

/** Returns the kind of a place, by its name. */
export function kindOf(place: string): PlaceKind {
  if (place === 'archives' || place === 'startup') return place;
  return place.startsWith('pull-') ? 'pull' : 'engine';
}

function cellTable(results: Results, place: string, image: string): string {
  const rows = Object.entries(CONTESTANTS[kindOf(place)]).flatMap(([contestant, { title }]) => {
    const { own } = rowsOf(results, { place, image, contestant });
    if (own.length === 0) return [];
    const of = (value: (step: Step) => number) => median(own.map(value));
    const ratio = ratioToFirst(results, place, image, contestant);
    return [
      [
        title,
        short(of(({ seconds }) => seconds)),
        ratio === undefined ? '' : [ratio.min, ratio.median, ratio.max].map(short).join(', '),
        short(of(({ clientSeconds }) => clientSeconds)),
        short(of(({ engineSeconds }) => engineSeconds)),
        (Math.max(...own.map(({ peakBytes }) => peakBytes)) / MIB).toFixed(0),
        (of(({ tempBytes }) => tempBytes) / MB).toFixed(0),
        (of(({ diskBytes }) => diskBytes) / MB).toFixed(0),
        short(of(({ blobBytes }) => blobBytes.reduce((sum, bytes) => sum + bytes, 0)) / MB),
        short(of(({ unpackedBytes }) => unpackedBytes) / MB),
        String(own.length),
      ],
    ];
  });
  return table(HEAD, rows);
}

/** Returns the ratio of a contestant's times to those of the first one of its place. */
function ratioToFirst(
  results: Results,
  place: string,
  image: string,
  contestant: string,
): Spread | undefined {
  const [first] = Object.keys(CONTESTANTS[kindOf(place)]);
  const { own, others } = rowsOf(results, { place, image, contestant });
  const timed = ({ round, seconds }: Step) => ({ round, value: seconds });
  const bases = others.filter((step) => step.contestant === first);
  return ratioOf(own.map(timed), bases.map(timed));
}

function quietTable({ sittings, steps }: Results): string {
  const rows = sittings.map(({ id, place, image, repeated }) => {
    const here = steps.filter(({ sitting }) => sitting === id);
    const first = here.filter(({ contestant }) => contestant === here[0]?.contestant);
    const spread = spreadOf(first.map(({ seconds }) => seconds));
    const share = Math.max(...here.map(({ foreignShare }) => foreignShare));
    return [
      place,
      image,
      `${id.slice(0, 16).replace('T', ' ')}`,
      short(median(here.map(({ load }) => load))),
      `${short(share * 100)} %`,
      spread === undefined ? '' : `${short(((spread.max - spread.min) / spread.median) * 100)} %`,
      String(repeated),
    ];
  });
  const head = ['where', 'image', 'when (UTC)', 'load before', 'most for others', 'spread'];
  return table([...head, 'measured again'], rows);
}

function absenceTable({ absences }: Results): string {
  if (absences.length === 0) return 'Everything was there.';
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  return table(
    ['where', 'image', 'contestant', 'why'],
    absences.map(({ place, image, contestant, reason }) => [
      place,
      image,
      contestant,
      cell(reason),
    ]),
  );
}

/** The image that the chart shows: the first of these that was measured. */
const CHARTED = ['large', 'quick', 'few-text'];

/** Returns what the chart shows: an image in each engine. */
export function panelsOf(results: Results): readonly Panel[] {
  const engines = results.steps.filter(({ place }) => kindOf(place) === 'engine');
  const image = CHARTED.find((name) => engines.some((step) => step.image === name));
  const places = new Set(engines.filter((step) => step.image === image).map(({ place }) => place));
  if (image === undefined) return [];
  // The title is a short name, then a colon.
  const what = IMAGES.find(({ name }) => name === image)?.title.split(':')[0] ?? image;
  return [...places].map((place) => ({
    title: `${place}, ${what}: time, of docker export | docker import`,
    bars: Object.entries(CONTESTANTS.engine).flatMap(([contestant, { title, isOurs }]) => {
      const ratio = ratioToFirst(results, place, image, contestant);
      return ratio === undefined ? [] : [{ title: title.replaceAll('\\', ''), isOurs, ratio }];
    }),
  }));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Returns a number with about three digits. */
function short(value: number): string {
  if (Math.abs(value) >= 99.95) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 9.995 ? 1 : 2);
}
