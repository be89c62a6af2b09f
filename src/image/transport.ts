// Parses the location of an image outside an engine, as skopeo and podman write it (containers-transports(5)).
import { FlattenError } from '../base/errors.ts';
import type { InputName } from '../base/input-names.ts';
import { named } from '../base/spelling.ts';
import { isImageId, parseReference, parseTag, type Reference } from './reference.ts';

/** An image in an archive as `docker save` writes it: `docker-archive:PATH[:REF|:@INDEX]`. */
export interface DockerArchiveLocation {
  readonly transport: 'docker-archive';
  /** As the user wrote it. */
  readonly text: string;
  /** Absolute, or relative to the working directory. */
  readonly path: string;
  /** Its tag is `latest` if it has none. It never has a digest. */
  readonly reference: Reference | undefined;
  /** Which of the archive's images, from 0; only for a source, and never together with a reference. */
  readonly index: number | undefined;
}

/** An image in an OCI image layout: `oci:DIR[:REF|:@INDEX]`, or in a tar archive of one: `oci-archive:PATH[:REF|:@INDEX]`. */
export interface OciLocation {
  readonly transport: 'oci' | 'oci-archive';
  readonly text: string;
  readonly path: string;
  /** The name in `index.json`: any text of the specification's grammar, often a tag alone. */
  readonly reference: string | undefined;
  readonly index: number | undefined;
}

/** An image in a registry: `docker://REF`. */
export interface RegistryLocation {
  readonly transport: 'docker';
  readonly text: string;
  readonly reference: Reference;
}

/** The location of images outside an engine. */
export type Location = DockerArchiveLocation | OciLocation | RegistryLocation;

/** Transports of other tools that would otherwise read as an image reference with a tag. */
const FOREIGN = new Set([
  'atomic',
  'containers-storage',
  'dir',
  'docker-daemon',
  'ostree',
  'registry',
  'sif',
  'tarball',
]);
const FORMS =
  '"docker-archive:PATH[:REF]", "oci-archive:PATH[:REF]", "oci:DIR[:REF]" or "docker://REF"';
const SCHEME = /^([a-z][a-z0-9+-]*):/;
/** The value of the annotation `org.opencontainers.image.ref.name` (OCI image-spec "annotations.md"). */
const OCI_NAME =
  /^[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*(?:\/[A-Za-z0-9]+(?:(?:[-._:@+]|--)[A-Za-z0-9]+)*)*$/;
const INDEX = /^@(\d{1,9})$/;

/**
 * Parses the location of an image outside an engine.
 * @param text the location as the user wrote it
 * @param input the input that has it. A `tag` must name one location to write to, so it takes no digest and no index
 * @returns undefined if the text has no transport, so that it names an image of an engine
 * @throws FlattenError `BAD_INPUT` if the transport is not supported, or what follows it is invalid
 */
export function parseLocation(
  text: string,
  input: Extract<InputName, 'image' | 'tag' | 'keep-base' | 'compare'> = 'image',
): Location | undefined {
  const transport = SCHEME.exec(text)?.[1];
  if (transport === undefined) return undefined;
  const rest = text.slice(transport.length + 1);
  switch (transport) {
    case 'docker-archive':
    case 'oci-archive':
    case 'oci':
      return parsePath(transport, rest, { text, input });
    case 'docker':
      return parseRegistry(rest, { text, input });
    default:
      if (!FOREIGN.has(transport) && !rest.startsWith('//')) return undefined;
      throw refusal(
        { text, input },
        `has the transport "${transport}:", which is not supported`,
        hintFor(transport, rest),
      );
  }
}

/** What an error message says about an input. */
interface Given {
  readonly text: string;
  readonly input: Extract<InputName, 'image' | 'tag' | 'keep-base' | 'compare'>;
}

function parsePath(
  transport: 'docker-archive' | 'oci' | 'oci-archive',
  rest: string,
  given: Given,
): Location {
  const { text, input } = given;
  // As in all tools that know these transports, the path ends at the first colon.
  const colon = rest.indexOf(':');
  const path = colon === -1 ? rest : rest.slice(0, colon);
  const name = colon === -1 ? '' : rest.slice(colon + 1);
  const form = transport === 'oci' ? 'DIR' : 'PATH';
  if (path === '' || path.includes('\0')) {
    const what = path === '' ? 'has no path' : 'has a path with a NUL character';
    throw refusal(
      given,
      what,
      `Write it as "${transport}:${form}", or "${transport}:${form}:REF".`,
    );
  }
  const index = indexIn(name, given);
  if (transport !== 'docker-archive') {
    const reference = name === '' || index !== undefined ? undefined : name;
    if (reference !== undefined && !OCI_NAME.test(reference)) {
      const hint =
        'After the path and a colon comes a name such as "latest" or "ghcr.io/owner/app:1.2": letters and digits with single separators. A path cannot contain a colon.';
      throw refusal(given, `names ${JSON.stringify(reference)}, which is not a valid name`, hint);
    }
    return { transport, text, path, reference, index };
  }
  const reference =
    name === '' || index !== undefined ? undefined : referenceIn(name, given, input);
  return { transport, text, path, reference, index };
}

/** Parses `@INDEX`; undefined for a name. */
function indexIn(name: string, given: Given): number | undefined {
  if (!name.startsWith('@')) return undefined;
  const index = INDEX.exec(name)?.[1];
  if (index === undefined) {
    const hint = 'Write the number of the image after "@", from 0: "@0" is the first one.';
    throw refusal(given, `has ${JSON.stringify(name)} after its path`, hint);
  }
  if (given.input === 'tag') {
    const hint =
      'An index selects one of the images of an archive that exists. Write a name instead.';
    throw refusal(given, 'has an index', hint);
  }
  return Number(index);
}

function referenceIn(name: string, given: Given, input: InputName): Reference {
  const reference = parseReference(name, input);
  if (reference.digest !== undefined) {
    throw refusal(given, 'has a digest', 'Docker archives name images only by tags.');
  }
  return reference;
}

function parseRegistry(rest: string, given: Given): RegistryLocation | undefined {
  const { text, input } = given;
  if (!rest.startsWith('//')) {
    // `docker:27` is an image of that name, but nothing that engines take has a slash after its tag.
    if (!rest.includes('/')) return undefined;
    throw refusal(given, 'lacks "//" after "docker:"', `Write it as "docker://${rest}".`);
  }
  const name = rest.slice(2);
  const reference = input === 'tag' ? parseTag(name, input) : parseReference(name, input);
  if (isImageId(name)) {
    throw refusal(
      given,
      'is an image ID',
      'A registry identifies images by name, such as "docker://ghcr.io/owner/app:1.2".',
    );
  }
  return { transport: 'docker', text, reference };
}

function hintFor(transport: string, rest: string): string {
  if (transport === 'docker-daemon') {
    return `An image of the engine has no transport. Write it as ${JSON.stringify(rest.replace(/^\/\//, ''))}.`;
  }
  if (transport === 'http' || transport === 'https') {
    return `An image in a registry is written as ${JSON.stringify(`docker:${rest}`)}.`;
  }
  const image = `If this is the name of an image in the engine, write it as "docker.io/library/${transport}:TAG".`;
  return `Use ${FORMS}. "skopeo copy" converts from all other transports. ${image}`;
}

function refusal({ text, input }: Given, what: string, hint: string): FlattenError {
  const message = `The ${named(input)} must be an image reference or one of ${FORMS}, but ${JSON.stringify(text)} ${what}.`;
  return new FlattenError('BAD_INPUT', message, { hint });
}
