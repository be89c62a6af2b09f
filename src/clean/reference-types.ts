// What an image's config names, as rules use it.

/** A path that the config names. */
export interface ReferencedPath {
  /** Raw bytes, one character each, without a slash in front. */
  readonly path: string;
  /** What names it: `ENTRYPOINT`, `ENV PYTHONPATH`. */
  readonly by: string;
  /**
   * What of it is needed: all `around` a file of a command; the same and what is `beside` it, for a program that finds
   * its parts there; what is at the path and `below`; the same even where the path is one whose content presets drop
   * (`search`); both for a directory of `programs`; or the directory `itself`, empty.
   */
  readonly extent: 'around' | 'beside' | 'below' | 'search' | 'programs' | 'itself';
  /** Whether programs run from there: logs are then no logs, and stay as they are. */
  readonly isRun?: boolean;
}

/** A program or a directory whose loss stops containers. */
export interface RequiredPath {
  readonly by: string;
  /** As the config has it. */
  readonly text: string;
  /** Paths as of {@link ReferencedPath}: the first that is there is meant. */
  readonly candidates: readonly string[];
}

/** What a config names. */
export interface ConfigReferences {
  readonly paths: readonly ReferencedPath[];
  readonly required: readonly RequiredPath[];
  /** Each command's words, the last part of each and without options: `npx`, `serve`. */
  readonly commands: readonly { readonly by: string; readonly words: readonly string[] }[];
}

/** What names nothing. */
export const NO_REFERENCES: ConfigReferences = { paths: [], required: [], commands: [] };
