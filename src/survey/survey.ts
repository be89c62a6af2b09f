// What a result holds and what was left out of it, gathered while it streams past.
import type { RuleCount } from '../clean/counts.ts';
import type { Suggestion, Suggestions } from '../clean/suggestions.ts';
import type { EntryObserver, TarEntry, Verdict } from '../tar/entry.ts';
import { resultBytes } from '../tar/facts.ts';
import { plainPath } from '../tar/names.ts';
import { combineObservers } from '../tar/observers.ts';
import { type DirectorySize, DirectorySizes } from './directories.ts';
import { MANAGERS, PackageOwners } from './package-owners.ts';
import type { PageData, PageGroup } from './page-data.ts';
import { SizeTree } from './size-tree.ts';

/** The part of a page that a survey knows. */
export type SurveyedPage = Pick<PageData, 'groups' | 'result' | 'dropped' | 'notes'>;

/** Looks at one stream. Trouble of its own is no trouble of the run's: it then knows nothing. */
export class Survey {
  readonly #directories = new DirectorySizes();
  readonly #files: FileSurvey | undefined;
  readonly #suggestions: Suggestions | undefined;
  #isBroken = false;
  /** To be told of each entry. */
  readonly observer: EntryObserver;

  /**
   * @param withFiles whether every file is to be remembered, for a page
   * @param suggestions counts what more could go
   */
  constructor(withFiles: boolean, suggestions?: Suggestions) {
    this.#files = withFiles ? new FileSurvey() : undefined;
    this.#suggestions = suggestions;
    const observer =
      combineObservers([this.#directories, this.#files?.observer, suggestions]) ??
      this.#directories;
    const needsData = this.#files !== undefined;
    this.observer = {
      begin: (entry, verdict) => this.#try(() => observer.begin(entry, verdict)),
      // Asked for each piece of every file: directories alone go by the headers.
      data: needsData ? (bytes) => this.#try(() => observer.data(bytes)) : () => {},
      end: needsData ? () => this.#try(() => observer.end()) : () => {},
    };
  }

  /** To be told of each file that a rule leaves out; bytes below zero take some back. */
  readonly onDropped = (path: string, bytes: number, count: RuleCount): void => {
    this.#try(() => this.#files?.drop(path, bytes, count));
  };

  /** The largest directories, three levels deep, each before its own. */
  get directories(): readonly DirectorySize[] | undefined {
    return this.#try(() => this.#directories.largest);
  }

  /** What more could go, largest first. */
  get suggestions(): readonly Suggestion[] | undefined {
    return this.#try(() => this.#suggestions?.found);
  }

  /** All files by directory; undefined where they were not to be remembered. Complete once the stream has ended. */
  get page(): SurveyedPage | undefined {
    return this.#try(() => this.#files?.toPage());
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
  readonly #owners = new PackageOwners();
  readonly #kept = new SizeTree((path) => MANAGERS.indexOf(this.#owners.managerOf(path)));
  readonly #dropped = new SizeTree(() => -1);
  /** Rules in the order in which they came up: their groups follow the managers'. */
  readonly #rules: RuleCount[] = [];
  readonly observer: EntryObserver = combineObservers([this.#owners, new ResultFiles(this.#kept)])!;

  drop(path: string, bytes: number, count: RuleCount): void {
    if (!this.#rules.includes(count)) this.#rules.push(count);
    this.#dropped.add(path, bytes, MANAGERS.length + this.#rules.indexOf(count));
  }

  toPage(): SurveyedPage {
    const notes = [
      [this.#kept, 'of the result'],
      [this.#dropped, 'that were left out'],
    ] as const;
    const groups: PageGroup[] = [
      ...MANAGERS.map((name) => ({ name, kind: name === 'other' ? 'other' : 'manager' }) as const),
      ...this.#rules.map(({ kind, name }) => ({ kind, name })),
    ];
    return {
      groups,
      result: this.#kept.toPage(),
      // A preset that took all back has nothing to its count.
      dropped: this.#dropped.toPage(
        (group) => (this.#rules[group - MANAGERS.length]?.bytes ?? 0) > 0,
      ),
      notes: notes
        .filter(([tree]) => tree.foldedFiles > 0)
        .map(
          ([tree, of]) =>
            `${tree.foldedFiles} small files ${of} do not stand alone: "(smaller files)" holds those of a directory.`,
        ),
    };
  }
}

/** Puts files that are kept into a tree. */
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
