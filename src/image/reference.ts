// Parses and formats image references.
import { FlattenError } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { named } from '../base/spelling.ts';

/** A parsed image reference. */
export interface Reference {
  /** The reference as written. */
  readonly text: string;
  /** Registry, with `docker.io` filled in. */
  readonly domain: string;
  /** Repository below the registry, with `library/` filled in. */
  readonly path: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

const DOMAIN =
  /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const PATH_COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
/** Maximum length of a repository name including the registry, as in the distribution project. */
const NAME_LIMIT = 255;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{64}$/;

/** Returns whether a text is a full image ID, which no registry can serve. */
export function isImageId(text: string): boolean {
  return IMAGE_ID.test(text);
}

/**
 * Parses an image reference by the grammar of the distribution project (`[domain/]path[:tag][@digest]`).
 * @param text the reference as the user wrote it
 * @param input the input's name, for error messages
 * @throws FlattenError `BAD_INPUT` if it is not a valid reference
 */
export function parseReference(text: string, input: InputName): Reference {
  const parsed = split(text);
  if (parsed === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(input)} must be an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", but ${JSON.stringify(text)} is not one.`,
      { hint: hintFor(text) },
    );
  }
  return parsed;
}

/**
 * Parses the reference of a tag to set. Like {@link parseReference}, but rejects digests and IDs, which cannot be set.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseTag(text: string, input: InputName): Reference {
  const reference = parseReference(text, input);
  const refuse = (why: string) => {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(input)} must be a name for the result, but ${JSON.stringify(text)} ${why}.`,
      {
        hint: 'Write it as "name:tag", for example "app:flat".',
      },
    );
  };
  if (reference.digest !== undefined)
    refuse('contains a digest, which follows from the content and cannot be chosen');
  if (IMAGE_ID.test(text) || /^[0-9a-f]{64}$/.test(text.split(':')[0] ?? ''))
    refuse('is an image ID');
  if (reference.domain === 'docker.io' && reference.path === 'library/sha256') {
    refuse('reads as a digest, since its name is a digest algorithm');
  }
  return reference;
}

/** Returns a reference as engines list it: as written, with `:latest` if it has no tag or digest. */
export function withDefaultTag({ text, tag, digest }: Reference): string {
  return tag === undefined && digest === undefined ? `${text}:latest` : text;
}

/** Formats a reference in full (`docker.io/library/app:latest`), as containerd stores names. */
export function fullReference(reference: Reference): string {
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
  return `${reference.domain}/${reference.path}${tag === undefined ? '' : `:${tag}`}${digest}`;
}

/** Formats a reference as Docker shows it (`app:latest`, `ghcr.io/owner/app:1`): without what it fills in. */
export function familiarReference(reference: Reference): string {
  const full = fullReference(reference);
  const short = full.replace(/^docker\.io\/(?:library\/)?/, '');
  const read = split(short);
  // What Docker would read as another registry or repository is left in full.
  return read !== undefined && fullReference(read) === full ? short : full;
}

function split(text: string): Reference | undefined {
  const at = text.indexOf('@');
  const digest = at === -1 ? undefined : text.slice(at + 1);
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const hasTag = colon > named.lastIndexOf('/');
  const tag = hasTag ? named.slice(colon + 1) : undefined;
  const name = hasTag ? named.slice(0, colon) : named;
  if (digest !== undefined && !DIGEST.test(digest)) return undefined;
  if (digest?.startsWith('sha256:') && !IMAGE_ID.test(digest)) return undefined;
  if (tag !== undefined && !TAG.test(tag)) return undefined;
  const slash = name.indexOf('/');
  const first = slash === -1 ? '' : name.slice(0, slash);
  // Docker's rule: the first part is a registry if it cannot be a user name on Docker Hub.
  const isDomain = /[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first;
  const domain = isDomain ? first : 'docker.io';
  const rest = isDomain ? name.slice(slash + 1) : name;
  if (isDomain && !DOMAIN.test(domain)) return undefined;
  if (!rest.split('/').every((part) => PATH_COMPONENT.test(part))) return undefined;
  const hub = domain === 'docker.io' || domain === 'index.docker.io';
  const path = hub && !rest.includes('/') ? `library/${rest}` : rest;
  const fullDomain = hub ? 'docker.io' : domain;
  if (`${fullDomain}/${path}`.length > NAME_LIMIT) return undefined;
  return { text, domain: fullDomain, path, tag, digest };
}

function hintFor(text: string): string {
  if (text.startsWith('-')) return 'A reference cannot start with "-".';
  if (text !== text.toLowerCase() && split(text.toLowerCase()) !== undefined) {
    return `Repository names are lower case. Use ${JSON.stringify(text.toLowerCase())} instead.`;
  }
  return 'A repository name consists of lower-case letters and digits with single separators, and a tag of at most 128 letters, digits, "_", "." and "-".';
}
