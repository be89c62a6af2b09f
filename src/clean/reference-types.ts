// Types for paths that an image's config refers to.

/** A path that the config refers to. */
export interface ReferencedPath {
  /** One character per byte, without a leading slash. */
  readonly path: string;
  /** What refers to it: `ENTRYPOINT`, `ENV PYTHONPATH`. */
  readonly by: string;
  /**
   * How much is needed:
   * - `around`: the file and the whole directory around it that a preset would drop
   * - `beside`: the same, and all files next to it, since a program may find its parts there
   * - `below`: the path and everything below it, if a preset would drop the path itself
   * - `search`: the same, even if a preset would drop only the directory's content
   * - `programs`: both `around` and `search`, for a directory of programs
   * - `itself`: only the directory, empty
   */
  readonly extent: 'around' | 'beside' | 'below' | 'search' | 'programs' | 'itself';
  /** Whether programs run from there. Files that look like logs are then kept unchanged. */
  readonly hasPrograms?: boolean;
}

/** A program or a directory without which containers may not start. */
export interface RequiredPath {
  readonly by: string;
  /** The path or name as written in the config. */
  readonly text: string;
  /** Paths as in {@link ReferencedPath}. The first that exists is meant. */
  readonly candidates: readonly string[];
}

/** Everything in the filesystem that a config refers to. */
export interface ConfigReferences {
  readonly paths: readonly ReferencedPath[];
  readonly required: readonly RequiredPath[];
  /** Each command's words without options, reduced to base names: `npx`, `serve`. */
  readonly commands: readonly { readonly by: string; readonly words: readonly string[] }[];
}

/** No references. */
export const NO_REFERENCES: ConfigReferences = { paths: [], required: [], commands: [] };
