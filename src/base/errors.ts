// The one error class of the project, and how an error reads. Anything may import this file; it imports nothing.

/** What went wrong, for tests and machines. People read the message and the hint. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NO_DOCKER'
  | 'NO_ENGINE'
  | 'ENGINE_TOO_OLD'
  | 'UNSUPPORTED_ENGINE'
  | 'IMAGE_NOT_FOUND'
  | 'UNSUPPORTED_IMAGE'
  | 'PLATFORM_MISMATCH'
  | 'PULL_FAILED'
  | 'PUSH_FAILED'
  | 'COMMAND_FAILED'
  | 'DOCKER_FAILED'
  | 'ENGINE_FAILED'
  | 'TAR_INVALID'
  | 'TAR_TRUNCATED'
  | 'TAR_LIMIT'
  | 'WHITEOUT_NAME'
  | 'CHECK_FAILED'
  | 'VERIFY_FAILED'
  | 'OVER_BUDGET'
  | 'CACHE_BAD'
  | 'CACHE_DIFFERS'
  | 'CONTAINER_NOT_FOUND'
  | 'BACKUP_FAILED'
  | 'TEMP_DIR'
  | 'NO_SPACE'
  | 'OUTPUT_FAILED'
  | 'TIMEOUT'
  | 'CANCELLED';

/** The way out if an engine did what no engine should do. */
export const SEE_ENGINE_LOG =
  'Run again. If it happens again, look into the engine\'s log ("journalctl --unit docker" on most machines).';

/** The way out if bytes of an archive are wrong. */
export const DAMAGED_STREAM =
  "Nothing was tagged. Run again. If it happens again, pull or build the source anew, and check the disk and the memory of the engine's machine.";

/** The way out if an image holds what no builder writes. */
export const NO_BUILDER_WRITES =
  'No builder writes this, so the image is damaged or made to do harm: build it again, or pull it from a source that you trust.';

/**
 * Every failure that the project reports on purpose. `message` says what was needed and what was seen, `hint` what
 * to do about it; `cause` keeps the error underneath for debug logs. docs/troubleshooting.md explains each code.
 */
export class FlattenError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, options: { hint: string; cause?: unknown }) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'FlattenError';
    this.code = code;
    this.hint = options.hint;
  }
}

/** How much of a name an error shows: an image may have names of a megabyte. */
const QUOTED_CHARS = 300;

/** A name out of an image as it stands in an error's text. */
export function quoteName(name: Buffer): string {
  const text = name.toString('utf8');
  return JSON.stringify(text.length > QUOTED_CHARS ? `${text.slice(0, QUOTED_CHARS)}…` : text);
}

/** The message of anything that was thrown, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const REPORT_BUG =
  'This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).';

/** The text for people: the message and, on a line of its own, the hint. Never a stack trace. */
export function describeError(error: unknown): string {
  if (error instanceof FlattenError) return `${error.message}\n${error.hint}`;
  return `Unexpected failure: ${messageOf(error)}\n${REPORT_BUG}`;
}

/** The whole chain of causes with codes and stacks, for debug logs only. */
export function debugText(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error; at !== undefined; at = at instanceof Error ? at.cause : undefined) {
    const text = at instanceof Error ? (at.stack ?? at.message) : String(at);
    parts.push(at instanceof FlattenError ? `${at.code}: ${text}` : text);
  }
  return parts.join('\ncaused by: ');
}
