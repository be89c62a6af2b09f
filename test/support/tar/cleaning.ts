// Runs cleaning rules over whole archives, with a fake filesystem that serves single paths.
import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { configReferences } from '../../../src/clean/config-references.ts';
import type { CleanRequest } from '../../../src/clean/decisions.ts';
import { type Pattern, parsePatterns } from '../../../src/clean/patterns.ts';
import { homesIn, placesOf } from '../../../src/clean/places.ts';
import type { Preset } from '../../../src/clean/presets.ts';
import { CleanRules } from '../../../src/clean/rules.ts';
import type { EntryHead, TarEntry, Verdict } from '../../../src/tar/entry.ts';
import { entryFacts } from '../../../src/tar/facts.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { contentOf, NEVER, streamOf } from './streams.ts';
import { archive, entry, gnuLong, type HeaderSpec } from './tar.ts';

/** Archive entries: a file, a directory, a symlink and a hard link. */
export const file = (name: string, data: string | Buffer = '', spec: HeaderSpec = {}) =>
  named(name, { ...spec, name, typeFlag: spec.typeFlag ?? '0' }, data);
export const dir = (name: string, mode = 0o755, spec: HeaderSpec = {}) =>
  named(`${name}/`, { ...spec, name: `${name}/`, mode, typeFlag: '5' });
export const symlink = (name: string, linkName: string) =>
  named(name, { name, linkName, typeFlag: '2' });
export const hardLink = (name: string, linkName: string, spec: HeaderSpec = {}) =>
  Buffer.concat([
    ...(linkName.length > 100 ? [gnuLong('K', Buffer.from(linkName, 'latin1'))] : []),
    named(name, { ...spec, name, linkName, typeFlag: '1' }),
  ]);

function named(name: string, spec: HeaderSpec, data: string | Buffer = ''): Buffer {
  if (name.length <= 100) return entry(spec, data);
  return Buffer.concat([gnuLong('L', Buffer.from(name, 'latin1')), entry(spec, data)]);
}

/** A preset with only the fields that a test is about. */
export function preset(rest: Partial<Preset>): Preset {
  return { name: 'mine', isSafe: true, what: '', why: '', ...rest };
}

export interface Scene {
  readonly presets?: readonly Preset[];
  /** The user's patterns, one per line. */
  readonly excludes?: string;
  readonly passwd?: string;
  readonly env?: readonly string[];
  readonly volumes?: readonly string[];
  /** The `config` field of the image's config; `env` becomes its Env. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly onDropped?: NonNullable<CleanRequest['onDropped']>;
  /** Whether the stream may return to a directory. */
  readonly returnsToDirectories?: boolean;
  readonly isInBase?: CleanRequest['isInBase'];
  /** The archive that the filesystem serves for a path; entry names start with the path's last part. */
  readonly paths?: Readonly<Record<string, Buffer>>;
  /** Paths that the engine reports as missing. Any other path that is not in `paths` is an error. */
  readonly absent?: readonly string[];
  /** Rules to use instead of new ones. */
  readonly rules?: CleanRules;
  /** The engine's own decision. */
  readonly decide?: (entry: TarEntry) => Verdict;
  readonly retime?: (head: EntryHead) => EntryHead;
}

/** An output entry, as tar-stream reads it. */
export interface OutputEntry {
  readonly name: string;
  readonly type: string;
  readonly mode: number;
  readonly uid: number;
  readonly mtimeSeconds: number;
  readonly link: string;
  readonly data: string;
}

export interface Cleaned {
  readonly rules: CleanRules;
  readonly entries: OutputEntry[];
  readonly names: string[];
  /** Paths that were requested, in order. */
  readonly requested: string[];
  /** Names and link targets that an observer saw, without dropped entries. */
  readonly observed: string[];
  readonly filter: TarFilter;
}

export function rulesOf(scene: Scene): CleanRules {
  const { presets = [], excludes = '', env = [], volumes = [], config = {}, onDropped } = scene;
  const passwd = scene.passwd === undefined ? undefined : Buffer.from(scene.passwd);
  const patterns: Pattern[] = parsePatterns(excludes);
  return new CleanRules({
    presets,
    excludes: patterns,
    places: placesOf(passwd, env),
    volumes,
    references: configReferences({ config: { ...config, Env: env } }, homesIn(passwd)),
    returnsToDirectories: scene.returnsToDirectories,
    isInBase: scene.isInBase,
    ...(onDropped === undefined ? {} : { onDropped }),
  });
}

/** Runs entries through rules, and reads the output. */
export async function cleaned(scene: Scene, ...parts: readonly Buffer[]): Promise<Cleaned> {
  const rules = scene.rules ?? rulesOf(scene);
  const requested: string[] = [];
  const observed: string[] = [];
  const decide = scene.decide ?? (() => 'keep' as const);
  const retime = scene.retime ?? ((head) => head);
  const reader = {
    decide,
    isNotFound: (error: unknown, path: Buffer) =>
      error instanceof Error && scene.absent?.includes(path.toString('latin1')) === true,
    openPath: async (path: Buffer) => {
      const name = path.toString('latin1');
      requested.push(name);
      const stream = scene.paths?.[name];
      if (stream === undefined) throw new Error(`there is nothing at ${name}`);
      return streamOf(stream, 700);
    },
  };
  const observer = {
    begin(seen: TarEntry, verdict: Verdict) {
      if (verdict === 'drop') return;
      const { link } = entryFacts(verdict === 'keep' ? seen : verdict.head);
      const to = link.length === 0 ? '' : ` > ${link.toString('latin1')}`;
      observed.push(`${seen.name.toString('latin1')}${to}`);
    },
    data() {},
    end() {},
  };
  const filter = new TarFilter((seen) => rules.decide(seen, decide(seen)), observer, {
    appendix: () => rules.appendix({ reader, retime, observer, signal: NEVER }),
  });
  const source = streamOf(archive(...parts), 900);
  source.on('error', (error) => filter.destroy(error));
  const output = await contentOf(source.pipe(filter));
  const entries = await readEntries(output);
  return {
    rules,
    entries,
    names: entries.map(({ name }) => name),
    requested,
    observed,
    filter,
  };
}

/** Reads an archive with tar-stream, independently of the project's own reader. */
export async function readEntries(bytes: Buffer): Promise<OutputEntry[]> {
  const out: OutputEntry[] = [];
  const options = { filenameEncoding: 'latin1', allowUnknownFormat: true };
  for await (const one of Readable.from([bytes]).pipe(extract(options as never))) {
    const { header } = one;
    const pax = header.pax as Record<string, string> | null | undefined;
    const data = await contentOf(one as AsyncIterable<Buffer>);
    out.push({
      name: header.name,
      type: header.type ?? '',
      mode: header.mode ?? 0,
      uid: Number(pax?.['uid'] ?? header.uid),
      mtimeSeconds: (header.mtime?.getTime() ?? 0) / 1000,
      link: header.linkname ?? '',
      data: data.toString('latin1'),
    });
  }
  return out;
}

/** What each rule dropped, as `NAME: ENTRIES BYTES`. */
export function countLines({ rules }: Cleaned): string[] {
  return rules.counts.map(({ name, entries, bytes }) => `${name}: ${entries} ${bytes}`);
}
