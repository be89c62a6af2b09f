// What the failures of file operations say (errno(3)).

/** The code of a system call's failure, such as `ENOENT`; else its text. */
export function diskCode(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);
}

/** Whether a disk, or the user's share of it, is full. */
export function isDiskFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes(diskCode(error));
}
