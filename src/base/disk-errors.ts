// Error codes of file operations (errno(3)).

/** Returns the code of a failed system call, such as `ENOENT`, or else the error's text. */
export function diskCode(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);
}

/** Returns whether a disk, or the user's quota, is full. */
export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(diskCode(error));
}
