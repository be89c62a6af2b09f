// Package managers, and what they call a package.

/** Package managers that files are attributed to; `other` means none of them. */
export const MANAGERS = [
  'dpkg',
  'apk',
  'pacman',
  'rpm',
  'pip',
  'conda',
  'npm',
  'gem',
  'cargo',
  'go',
  'maven',
  'gradle',
  'nuget',
  'other',
] as const;

export type PackageManager = (typeof MANAGERS)[number];

/** A package. */
export interface Package {
  readonly manager: PackageManager;
  /** Its name without a version, so that it stays the same in the next build; empty if only the manager is known. */
  readonly name: string;
}
