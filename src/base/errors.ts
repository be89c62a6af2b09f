// The one error class of the project, and how an error reads. Anything may import this file; it imports nothing.

/** The kind of an error, for programs and tests. People read the message and the hint. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'NO_DOCKER'
  | 'NO_ENGINE'
  | 'NO_SKOPEO'
  | 'ENGINE_TOO_OLD'
  | 'UNSUPPORTED_ENGINE'
  | 'IMAGE_NOT_FOUND'
  | 'UNSUPPORTED_IMAGE'
  | 'PLATFORM_MISMATCH'
  | 'BASE_MISMATCH'
  | 'PULL_FAILED'
  | 'PUSH_FAILED'
  | 'WRITE_FAILED'
  | 'COMMAND_FAILED'
  | 'DOCKER_FAILED'
  | 'ENGINE_FAILED'
  | 'TAR_INVALID'
  | 'TAR_TRUNCATED'
  | 'TAR_LIMIT'
  | 'WHITEOUT_NAME'
  | 'BLOB_INVALID'
  | 'LAYER_INVALID'
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

/** Hint for an engine that misbehaved. */
export const SEE_ENGINE_LOG =
  'Run again. If it happens again, check the engine\'s log ("journalctl --unit docker" on most machines).';

/** Hint for a damaged archive. */
export const DAMAGED_STREAM =
  "Nothing was tagged. Run again. If it happens again, pull or build the source image again, and check the disk and memory of the engine's machine.";

/** Hint for an image that contains something no builder writes. */
export const NO_BUILDER_WRITES =
  'No builder writes this, so the image is damaged or malicious. Build it again, or pull it from a source that you trust.';

/**
 * An error that the project reports on purpose. `message` says what was needed and what was found, `hint` what to do
 * about it, and `cause` is the underlying error for debug logs. docs/troubleshooting.md explains each code.
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

/** Returns the error for cancelled work: the cause itself if it is a FlattenError. */
export function cancelled(cause?: unknown): FlattenError {
  if (cause instanceof FlattenError) return cause;
  return new FlattenError(
    'CANCELLED',
    'The run was cancelled before it finished. No tag was moved.',
    {
      hint: 'Run again to get the image. The next run also removes what this one could not remove in time.',
      cause,
    },
  );
}

/** Longer names are truncated in messages: names in an image can be a megabyte long. */
const MAX_QUOTED_CHARS = 300;

/** Quotes a name from an image for a message. */
export function quoteName(name: Buffer): string {
  const text = name.toString('utf8');
  const isLong = text.length > MAX_QUOTED_CHARS;
  return JSON.stringify(isLong ? `${text.slice(0, MAX_QUOTED_CHARS)}…` : text);
}

/** Returns the message of anything that was thrown, without its stack. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const REPORT_BUG =
  'This is a bug in docker-flatten. Please report it, with the log of a run that has debug logging enabled (in a shell: --debug).';

/** Returns the text for people: the message, then the hint on its own line. Never includes a stack trace. */
export function describeError(error: unknown): string {
  if (error instanceof FlattenError) return `${error.message}\n${error.hint}`;
  return `Unexpected failure: ${messageOf(error)}\n${REPORT_BUG}`;
}

/** Returns the chain of causes with their codes and stacks, for debug logs. */
export function debugText(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error; at !== undefined; at = at instanceof Error ? at.cause : undefined) {
    const text = at instanceof Error ? (at.stack ?? at.message) : String(at);
    parts.push(at instanceof FlattenError ? `${at.code}: ${text}` : text);
  }
  return parts.join('\ncaused by: ');
}
