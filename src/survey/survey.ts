// Collects what the result contains and what was left out while it streams.
import type { RuleCount } from '../clean/counts.ts';
import type { Suggestion, Suggestions } from '../clean/suggestions.ts';
import { MANAGERS } from '../packages/managers.ts';
import { PackageOwners } from '../packages/package-owners.ts';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { resultBytes } from '../tar/facts.ts';
import { plainPath } from '../tar/names.ts';
import { combineObservers } from '../tar/observers.ts';
import { ContentSums, type Contents } from './contents.ts';
import { type DirectorySize, DirectorySizes } from './directories.ts';
import type { PageData, PageGroup } from './page-data.ts';
import { type LayerOf, SizeTree } from './size-tree.ts';

/** The part of the page's data that comes from a survey. */
export type SurveyedPage = Pick<PageData, 'groups' | 'result' | 'dropped' | 'notes'>;

/** What to survey besides the largest directories. */
export interface SurveyRequest {
  /** Whether to remember every file, for a page. */
  readonly files?: boolean;
  /** Whether to sum up by package and by directory, for comparisons. */
  readonly contents?: boolean;
  /** Whether to learn which package each file came from, also if nothing here needs it. */
  readonly packages?: boolean;
}

/** Observes one stream. Its own errors do not fail the run; the survey is then empty. */
export class Survey {
  readonly #directories: DirectorySizes;
  readonly #files: FileSurvey | undefined;
  readonly #contents: ContentSums | undefined;
  readonly #suggestions: Suggestions | undefined;
  #isBroken = false;
  /** The packages of files, also of those whose lists are dropped; undefined if nobody asked. */
  readonly owners: PackageOwners | undefined;
  /** Must observe the stream. */
  readonly observer: EntryObserver;

  /** @param suggestions counts what other presets would drop */
  constructor(
    { files = false, contents = false, packages = false }: SurveyRequest,
    suggestions?: Suggestions,
  ) {
    const owners = files || contents || packages ? new PackageOwners() : undefined;
    this.owners = owners;
    this.#files = files && owners !== undefined ? new FileSurvey(owners) : undefined;
    this.#contents = contents && owners !== undefined ? new ContentSums(owners) : undefined;
    this.#directories = this.#contents?.directories ?? new DirectorySizes();
    this.#suggestions = suggestions;
    const observer =
      combineObservers([this.#directories, owners, this.#files?.observer, suggestions]) ??
      this.#directories;
    const needsData = owners !== undefined;
    this.observer = {
      begin: (entry, verdict) => this.#try(() => observer.begin(entry, verdict)),
      // Called for each piece of every file, but only the lists of package managers are read.
      data: needsData ? (bytes) => this.#try(() => observer.data(bytes)) : () => {},
      end: needsData ? () => this.#try(() => observer.end()) : () => {},
    };
  }

  /** Must be called for each file that a rule drops; negative bytes are subtracted. */
  readonly onDropped = (path: string, bytes: number, count: RuleCount): void => {
    this.#try(() => this.#files?.drop(path, bytes, count));
  };

  /** The largest directories, each followed by its largest subdirectories, three levels deep. */
  get directories(): readonly DirectorySize[] | undefined {
    return this.#try(() => this.#directories.largest);
  }

  /** Presets that would drop more, largest first. */
  get suggestions(): readonly Suggestion[] | undefined {
    return this.#try(() => this.#suggestions?.found);
  }

  /** Sums by package and by directory, complete once the stream has ended; undefined if they were not asked for. */
  get contents(): Contents | undefined {
    return this.#try(() => this.#contents?.contents);
  }

  /**
   * Returns all files by directory, complete once the stream has ended; undefined if they were not asked for.
   * @param layerOf returns the layer of the result that a path is in
   */
  page(layerOf?: LayerOf): SurveyedPage | undefined {
    return this.#try(() => this.#files?.toPage(layerOf));
  }

  #try<T>(work: () => T): T | undefined {
    if (this.#isBroken) return undefined;
    try {
      return work();
    } catch {
      this.#isBroken = true;
      return undefined;
    }
  }
}

class FileSurvey {
  readonly #kept: SizeTree;
  readonly #dropped = new SizeTree(() => -1);
  /** Rules in order of their first file. Their groups follow those of the managers. */
  readonly #rules: RuleCount[] = [];
  readonly observer: EntryObserver;

  /** @param owners observes the same stream */
  constructor(owners: PackageOwners) {
    this.#kept = new SizeTree((path) => MANAGERS.indexOf(owners.managerOf(path)));
    this.observer = new ResultFiles(this.#kept);
  }

  drop(path: string, bytes: number, count: RuleCount): void {
    if (!this.#rules.includes(count)) this.#rules.push(count);
    this.#dropped.add(path, bytes, MANAGERS.length + this.#rules.indexOf(count));
  }

  toPage(layerOf: LayerOf | undefined): SurveyedPage {
    const notes = [
      [this.#kept, 'of the result'],
      [this.#dropped, 'that were dropped'],
    ] as const;
    const groups: PageGroup[] = [
      ...MANAGERS.map((name) => ({ name, kind: name === 'other' ? 'other' : 'manager' }) as const),
      ...this.#rules.map(({ kind, name }) => ({ kind, name })),
    ];
    return {
      groups,
      result: this.#kept.toPage(() => true, layerOf),
      // The count of a preset that restored everything is zero.
      dropped: this.#dropped.toPage(
        (group) => (this.#rules[group - MANAGERS.length]?.bytes ?? 0) > 0,
      ),
      notes: notes
        .filter(([tree]) => tree.foldedFiles > 0)
        .map(
          ([tree, of]) =>
            `${tree.foldedFiles} small files ${of} are not shown one by one: "(smaller files)" combines those of a directory.`,
        ),
    };
  }
}

/** Adds the result's files to a tree. */
class ResultFiles implements EntryObserver {
  readonly #tree: SizeTree;

  constructor(tree: SizeTree) {
    this.#tree = tree;
  }

  begin(entry: TarEntry, verdict: Verdict): void {
    const bytes = resultBytes(entry, verdict);
    if (bytes > 0) this.#tree.add(plainPath(entry.name), bytes);
  }

  data(): void {}

  end(): void {}
}
