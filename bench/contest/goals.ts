// What a run may cost, compared with other ways and with itself, and whether the results say so.
import { median, ratioOf } from './ratios.ts';
import { type Results, rowsOf, type Step } from './results.ts';

type Store = 'overlay2' | 'containerd';

/** A goal, and what was measured. */
export interface Verdict {
  readonly text: string;
  readonly place: string;
  readonly limit: number;
  readonly unit: string;
  readonly value: number;
  readonly isMet: boolean;
}

/** What goals ask the results. Each answer is nothing if it was not measured. */
interface Asked {
  /** Median of the ratios of times, round by round. */
  ratio(contestant: string, base: string, image?: string): number | undefined;
  /** Median of a value of each step. */
  value(contestant: string, of: (step: Step) => number, image?: string): number | undefined;
}

interface Goal {
  readonly text: string;
  readonly unit?: string;
  /** The limits by place; places that it does not name have none. */
  readonly limits: Readonly<Partial<Record<Store | 'archives' | 'startup' | 'pull', number>>>;
  readonly measure: (asked: Asked, store: string) => number | undefined;
}

const MIB = 2 ** 20;
const both = (limit: number) => ({ overlay2: limit, containerd: limit });
const packedOf = ({ blobBytes }: Step) => blobBytes.reduce((sum, bytes) => sum + bytes, 0);
/** The packed layers among the blobs, of which the config and the manifests are tiny. */
const layersOf = ({ blobBytes }: Step) =>
  blobBytes.filter((bytes) => bytes > (blobBytes[0] ?? 0) / 20);

function quotient(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}

/** Compares what two contestants left, or one with two images. */
function compared(
  asked: Asked,
  of: (step: Step) => number,
  [one, other]: readonly [string, string],
  [image, otherImage] = ['large', 'large'],
): number | undefined {
  return quotient(asked.value(one, of, image), asked.value(other, of, otherImage));
}

const perByte = ({ seconds, unpackedBytes }: Step) => seconds / unpackedBytes;
const perEntry = ({ seconds, files }: Step) => seconds / files;

const GOALS: readonly Goal[] = [
  {
    text: 'time, of `docker export \\| docker import`',
    limits: { overlay2: 0.95, containerd: 0.75 },
    measure: (asked) => asked.ratio('flatten', 'pipe'),
  },
  {
    text: 'time with `compression: zstd`, of the same',
    limits: { containerd: 0.6 },
    measure: (asked) => asked.ratio('zstd', 'pipe'),
  },
  {
    text: 'time with `clean: auto`, of `docker export \\| docker import`',
    limits: { overlay2: 0.85, containerd: 0.65 },
    measure: (asked) => asked.ratio('clean', 'pipe'),
  },
  {
    text: 'time, of BuildKit `COPY --from=x / /`',
    limits: { overlay2: 1, containerd: 0.8 },
    measure: (asked) => asked.ratio('flatten', 'buildkit'),
  },
  {
    text: 'time, of docker-squash',
    limits: { ...both(0.4), archives: 0.33 },
    measure: (asked) => asked.ratio('flatten', 'docker-squash'),
  },
  {
    text: 'packed size, of docker-squash',
    limits: { containerd: 0.4 },
    measure: (asked) => compared(asked, packedOf, ['flatten', 'docker-squash']),
  },
  {
    text: 'time from archive to archive, of `crane flatten`',
    limits: { archives: 0.1 },
    measure: (asked) => asked.ratio('flatten', 'crane'),
  },
  {
    text: 'time from archive to archive, of `skopeo copy`',
    limits: { archives: 2.5 },
    measure: (asked) => asked.ratio('flatten', 'skopeo'),
  },
  {
    text: 'time with `verify: true`, of a run without',
    limits: { overlay2: 1.35, containerd: 1.2 },
    measure: (asked) => asked.ratio('verify', 'flatten'),
  },
  {
    text: 'own CPU time per GB, apart from packing',
    unit: 's',
    limits: both(2),
    measure: (asked, store) =>
      asked.value(
        store === 'overlay2' ? 'flatten' : 'uncompressed',
        (step) => step.ownSeconds / (step.unpackedBytes / 1e9),
      ),
  },
  {
    text: 'peak memory',
    unit: 'MiB',
    limits: { overlay2: 200, containerd: 256 },
    measure: (asked) => asked.value('flatten', ({ peakBytes }) => peakBytes / MIB),
  },
  {
    text: 'peak memory with 7 GB',
    unit: 'MiB',
    limits: { overlay2: 200, containerd: 256 },
    measure: (asked) => asked.value('flatten', ({ peakBytes }) => peakBytes / MIB, 'huge'),
  },
  {
    text: 'temporary files',
    unit: 'MB',
    limits: { overlay2: 0.1 },
    measure: (asked) => asked.value('flatten', ({ tempBytes }) => tempBytes / 1e6),
  },
  {
    text: 'temporary files, of the packed layer',
    limits: { containerd: 1.02 },
    measure: (asked) => asked.value('flatten', (step) => step.tempBytes / packedOf(step)),
  },
  {
    text: 'time with a tiny image',
    unit: 's',
    limits: both(0.25),
    measure: (asked) => asked.value('flatten', ({ seconds }) => seconds, 'tiny'),
  },
  {
    text: 'time per byte with 7 GB, of that with 1 GB',
    limits: both(1.1),
    measure: (asked) => compared(asked, perByte, ['flatten', 'flatten'], ['huge', 'few-text']),
  },
  {
    text: 'time per file with 300,000 files, of that with 25,000',
    limits: both(1.2),
    measure: (asked) =>
      compared(asked, perEntry, ['flatten', 'flatten'], ['entries-300k', 'entries-25k']),
  },
  {
    text: 'time with `layers: 4`, of one layer',
    limits: { containerd: 1.1 },
    measure: (asked) => asked.ratio('layers-4', 'flatten'),
  },
  {
    text: 'largest of 4 packed layers, of their mean',
    limits: { containerd: 1.15 },
    measure: (asked) =>
      asked.value('layers-4', (step) => {
        const layers = layersOf(step);
        return (Math.max(...layers) * layers.length) / layers.reduce((sum, one) => sum + one, 0);
      }),
  },
  {
    text: 'sum of 4 packed layers, of one layer',
    limits: { containerd: 1.02 },
    measure: (asked) => compared(asked, packedOf, ['layers-4', 'flatten']),
  },
  {
    text: 'time to pull 4 layers, of one layer',
    limits: { pull: 0.6 },
    measure: (asked) => asked.ratio('pull-4', 'pull-1'),
  },
  {
    text: 'time of `--help`',
    unit: 's',
    limits: { startup: 0.12 },
    measure: (asked) => asked.value('help', ({ seconds }) => seconds, ''),
  },
  {
    text: 'time until bad input is refused',
    unit: 's',
    limits: { startup: 0.12 },
    measure: (asked) => asked.value('bad-input', ({ seconds }) => seconds, ''),
  },
];

/** Returns what the results say about each goal that was measured. */
export function judge(results: Results): readonly Verdict[] {
  const places = [...new Set(results.steps.map(({ place }) => place))].sort();
  return GOALS.flatMap((goal) =>
    places.flatMap((place) => {
      const kind = place.startsWith('pull-') ? 'pull' : place.replace(/^.*-/, '');
      const limit = goal.limits[kind as keyof Goal['limits']];
      const value = limit === undefined ? undefined : goal.measure(askedAt(results, place), kind);
      if (limit === undefined || value === undefined || Number.isNaN(value)) return [];
      return [
        { text: goal.text, place, limit, unit: goal.unit ?? '', value, isMet: value <= limit },
      ];
    }),
  );
}

function askedAt(results: Results, place: string): Asked {
  // What needs no image was measured with any.
  const imageOf = (image: string) =>
    image === '' ? (results.steps.find((step) => step.place === place)?.image ?? '') : image;
  const rows = (contestant: string, image: string) =>
    rowsOf(results, { place, image: imageOf(image), contestant });
  return {
    ratio: (contestant, base, image = 'large') => {
      const timed = (step: Step) => ({ round: step.round, value: step.seconds });
      // The newest sitting of either may lack the other one.
      const { own, others } = rows(contestant, image);
      const bases = others.filter((step) => step.contestant === base);
      if (bases.length > 0) return ratioOf(own.map(timed), bases.map(timed))?.median;
      const turned = rows(base, image);
      const values = turned.others.filter((step) => step.contestant === contestant);
      return ratioOf(values.map(timed), turned.own.map(timed))?.median;
    },
    value: (contestant, of, image = 'large') => {
      const { own } = rows(contestant, image);
      return own.length === 0 ? undefined : median(own.map(of));
    },
  };
}
