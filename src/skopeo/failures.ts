// What skopeo says if something fails, as seen on releases 1.4 to 1.9, and read in containers/image.
import { type ErrorCode, FlattenError } from '../base/errors.ts';
import { named } from '../base/spelling.ts';

/** What skopeo was asked to do. */
export interface Task {
  readonly kind: 'read' | 'write';
  /** The user's name for the image. */
  readonly name: string;
}

/** A failure that a user can do something about. */
interface KnownFailure {
  readonly words: RegExp;
  /** Code when reading and when writing. */
  readonly codes: Readonly<Record<Task['kind'], ErrorCode>>;
  /** The hint. A function, since it may name inputs as the user writes them. */
  readonly hint: (kind: Task['kind']) => string;
}

const FAILED = { read: 'PULL_FAILED', write: 'PUSH_FAILED' } as const;
const LOG_IN =
  'skopeo uses the login of "docker login" (docker/login-action), "skopeo login" or "podman login": log in to the registry in an earlier step, with an account that may';
const NO_SPACE = { read: 'NO_SPACE', write: 'NO_SPACE' } as const;

/** Messages about a registry without the repository or the image. */
const MISSING =
  /manifest unknown|name unknown|name_unknown|not known to registry|status code 404|404 \(?not found/i;

/** The first that matches counts. */
const KNOWN: readonly KnownFailure[] = [
  {
    words: /no space left on device|disk quota exceeded/i,
    codes: NO_SPACE,
    hint: () =>
      `Free some disk space, or name a directory on a larger disk with the ${named('temp-dir')}. If the registry says so, its disk is full.`,
  },
  {
    words: /policy\.json/i,
    codes: FAILED,
    hint: () =>
      'skopeo needs a signature policy in /etc/containers/policy.json: install the package that has it (Debian: golang-github-containers-common, Fedora: containers-common).',
  },
  {
    words: /rejected by policy|source image rejected/i,
    codes: FAILED,
    hint: () =>
      'The signature policy of this machine (containers-policy.json(5)) refuses the image. Use one that it accepts, or change it.',
  },
  {
    words: /toomanyrequests|too many requests|rate limit/i,
    codes: FAILED,
    hint: () => `${LOG_IN} read there, so that its own limit applies.`,
  },
  {
    words: /unauthorized|authentication required|denied|no basic auth|403 \(?forbidden/i,
    codes: FAILED,
    hint: (kind) => `${LOG_IN} ${kind === 'read' ? 'read' : 'push'} there.`,
  },
  {
    words: MISSING,
    codes: { read: 'IMAGE_NOT_FOUND', write: 'PUSH_FAILED' },
    hint: (kind) =>
      kind === 'read'
        ? 'Check the name and the tag, and whether the registry has the image.'
        : 'Check the name: in some registries the repository must be created first.',
  },
  {
    words: /request entity too large|payload too large|content too large|\b413\b|size[ _]invalid/i,
    codes: FAILED,
    hint: () =>
      `A flat image is one layer and therefore one upload: compress it better (${named('compression')}), drop what is not needed (${named('clean')}), or raise the limit of the registry or of a proxy in front of it (nginx: client_max_body_size).`,
  },
  {
    words: /HTTP response to HTTPS client/i,
    codes: FAILED,
    hint: () =>
      'Only registries on this machine are used without TLS. For another one, write "insecure = true" for it in /etc/containers/registries.conf (containers-registries.conf(5)).',
  },
  {
    words: /x509:|certificate/i,
    codes: FAILED,
    hint: () =>
      "Put the certificate of the registry's authority into /etc/containers/certs.d/REGISTRY/ca.crt (containers-certs.d(5)), or trust it on the whole machine.",
  },
];

/** Messages about a registry that cannot be reached at all. */
const UNREACHABLE =
  /dial tcp|no such host|connection refused|network is unreachable|i\/o timeout|HTTP response to HTTPS client|x509:|server misbehaving/i;

/** Whether a message means that the registry cannot be reached, whatever the image. */
export function isUnreachable(said: string): boolean {
  return UNREACHABLE.test(said);
}

/** Whether a message means that the registry does not have the image. Registries that hide that deny access instead. */
export function isMissing(said: string): boolean {
  return MISSING.test(said);
}

/** Returns skopeo's message from its stderr: that of the last log line, or the end of everything. */
export function messageIn(stderr: string): string {
  const [message] = [...stderr.matchAll(/level=fatal msg=("(?:[^"\\]|\\.)*"|.*)/g)].slice(-1);
  const text = message?.[1] ?? '';
  if (!text.startsWith('"')) return (text || stderr).trim().slice(-2000);
  // logrus quotes as Go's %q, which is JSON for what appears here.
  try {
    return String(JSON.parse(text)).trim().slice(-2000);
  } catch {
    return text.slice(1, -1).trim().slice(-2000);
  }
}

/** Returns the error for a message of skopeo. */
export function skopeoError(said: string, { kind, name }: Task): FlattenError {
  const known = KNOWN.find(({ words }) => words.test(said));
  const what = kind === 'read' ? `Reading ${name}` : `Writing ${name}`;
  return new FlattenError(
    known?.codes[kind] ?? FAILED[kind],
    `${what} with skopeo failed: ${said || 'it printed no message'}`,
    { hint: known?.hint(kind) ?? 'Check whether the registry is reachable, and run again.' },
  );
}
