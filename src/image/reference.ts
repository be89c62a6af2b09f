// Image references, taken apart and put together.
import { FlattenError } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { named } from '../base/spelling.ts';

/** An image reference, taken apart. */
export interface Reference {
  /** As it was written. */
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
/** Longest repository name, registry included, as the distribution project limits it. */
const NAME_LIMIT = 255;
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{64}$/;

/** Whether a text is a full image ID, which no registry can serve. */
export function isImageId(text: string): boolean {
  return IMAGE_ID.test(text);
}

/**
 * Takes an image reference apart by the grammar of the distribution project (`[domain/]path[:tag][@digest]`).
 * @param text the reference as the user wrote it
 * @param input the input's name, for the error's text
 * @throws FlattenError `BAD_INPUT` where it does not fit
 */
export function parseReference(text: string, input: InputName): Reference {
  const parsed = split(text);
  if (parsed === undefined) {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(input)} needs an image reference such as "app:1.2" or "ghcr.io/owner/app:latest", and ${JSON.stringify(text)} is none.`,
      { hint: hintFor(text) },
    );
  }
  return parsed;
}

/**
 * Takes the reference of a tag to set apart: like {@link parseReference}, but a digest or an ID cannot be set.
 * @throws FlattenError `BAD_INPUT`
 */
export function parseTag(text: string, input: InputName): Reference {
  const reference = parseReference(text, input);
  const refuse = (why: string) => {
    throw new FlattenError(
      'BAD_INPUT',
      `The ${named(input)} needs names to give to the result, and ${JSON.stringify(text)} ${why}.`,
      {
        hint: 'Write it as "name:tag", for example "app:flat".',
      },
    );
  };
  if (reference.digest !== undefined)
    refuse('holds a digest, which follows from the content and cannot be chosen');
  if (IMAGE_ID.test(text) || /^[0-9a-f]{64}$/.test(text.split(':')[0] ?? ''))
    refuse('is an image ID');
  if (reference.domain === 'docker.io' && reference.path === 'library/sha256') {
    refuse('reads as a digest, since its name is that of a digest algorithm');
  }
  return reference;
}

/** A reference as engines list it: as it was written, with the tag that is meant where it has none. */
export function withDefaultTag({ text, tag, digest }: Reference): string {
  return tag === undefined && digest === undefined ? `${text}:latest` : text;
}

/** The one full spelling of a reference (`docker.io/library/app:latest`), as containerd keeps names. */
export function fullReference(reference: Reference): string {
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  const tag = reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
  return `${reference.domain}/${reference.path}${tag === undefined ? '' : `:${tag}`}${digest}`;
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
  // Docker's rule: the first part is a registry when it cannot be a user's name on Docker Hub.
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
    return `Repository names are lower case: ${JSON.stringify(text.toLowerCase())} would do.`;
  }
  return 'Repository names are lower-case letters and digits with single separators; a tag has at most 128 letters, digits, "_", "." and "-".';
}
