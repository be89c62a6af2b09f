// Checks images of the corpus: what cleaning should drop is gone, and everything else is unchanged.
import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CorpusImage } from './image.ts';
import type { Made } from './store.ts';

type Files = ReadonlyMap<string, string>;

/** Fields that a flat image has of its own, or that are useless in it. */
const NEW_FIELDS = ['rootfs', 'history', 'moby.buildkit.cache.v0'];
/** The end of an empty file's text: its size, and the start of its sha256. */
const EMPTY = '0 e3b0c44298fc1c14';
const MOST_LINKS = 40;

/** Returns everything that is wrong with a result. */
export function findings(image: CorpusImage, before: Made, after: Made): string[] {
  return [
    ...configFindings(before.config, after.config),
    ...fileFindings(image, before.files, after.files),
    ...linkFindings(before.files, after.files),
    ...commandFindings(before, after),
  ];
}

function configFindings(before: Made['config'], after: Made['config']): string[] {
  const changed = (one: object, other: object, ignored: readonly string[]) =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])]
      .filter((key) => !ignored.includes(key))
      .map((key) => [key, at(one, key), at(other, key)] as const)
      .filter(([, was, is]) => !isDeepStrictEqual(was, is))
      .map(([key, was, is]) => `config: ${key} is ${text(is)}, was ${text(was)}`);
  const inner = changed(at(before, 'config') as object, at(after, 'config') as object, []);
  const outer = changed(before, after, ['config', ...NEW_FIELDS]);
  const poison = 'moby.buildkit.cache.v0' in after ? ['config: an inline cache is left'] : [];
  return [...inner, ...outer, ...poison];
}

function fileFindings({ drops = [], empties = [] }: CorpusImage, before: Files, after: Files) {
  const found: string[] = [];
  const isDropped = (path: string) =>
    drops.some((drop) => path === drop || path.startsWith(`${drop}/`));
  for (const path of [...drops, ...empties])
    if (!before.has(path)) found.push(`the image never had ${path}`);
  for (const [path, was] of before) {
    const is = after.get(path);
    if (isDropped(path)) {
      if (is !== undefined) found.push(`${path} is still there`);
    } else if (empties.includes(path)) {
      if (!is?.endsWith(EMPTY) || is.split(' ')[1] !== was.split(' ')[1])
        found.push(`${path} is not emptied: ${is}`);
    } else if (is !== was) found.push(`${path} is ${is}, was ${was}`);
  }
  for (const [path, is] of after) if (!before.has(path)) found.push(`${path} is new: ${is}`);
  return found;
}

/** Checks that links still lead where they led. */
function linkFindings(before: Files, after: Files): string[] {
  return [...after.keys()].flatMap((path) => {
    if (linkTarget(after.get(path)) === undefined) return [];
    const [was, is] = [resolved(before, path), resolved(after, path)];
    return was === is ? [] : [`the link ${path} leads to ${is}, was ${was}`];
  });
}

/** Checks that what the config names is where it was, with the same content, mode and owner. */
function commandFindings(before: Made, after: Made): string[] {
  return namedPaths(before).flatMap((named) => {
    const was = resolved(before.files, named);
    const is = resolved(after.files, named);
    if (was === undefined) return is === undefined ? [] : [`/${named} is new`];
    if (is !== was) return [`/${named} is named by the config and leads to ${is}, was ${was}`];
    const [old, now] = [before.files.get(was), after.files.get(was)];
    return old === undefined || old === now ? [] : [`/${was} is ${now}, was ${old}`];
  });
}

/** Returns the absolute paths that the config names, and the paths at which its programs may be found. */
function namedPaths({ config }: Made): string[] {
  const own = (at(config, 'config') ?? {}) as Record<string, unknown>;
  const list = (key: string, from: object = own) => (at(from, key) ?? []) as string[];
  const directory = posix.join('/', String(own['WorkingDir'] ?? ''));
  const env = list('Env');
  const search = env
    .filter((line) => line.startsWith('PATH='))
    .flatMap((line) => line.slice('PATH='.length).split(':'));
  const command = [...list('Entrypoint'), ...list('Cmd')];
  const health = list('Test', (own['Healthcheck'] ?? {}) as object).slice(1);
  const programs = [command[0], health[0]].filter((word) => word !== undefined);
  const paths = [
    directory,
    ...programs.flatMap((word) =>
      word.includes('/')
        ? [posix.resolve(directory, word)]
        : search.map((place) => posix.join(place, word)),
    ),
    ...[...command, ...health, ...env].flatMap(
      (words) => words.match(/\/[^\s:;"'=|&<>()]+/g) ?? [],
    ),
    ...command.map((word) => posix.resolve(directory, word)),
  ].map(trimmed);
  return [...new Set(paths)];
}

/** Returns where a path leads if all links are followed; undefined if nothing is there. */
function resolved(files: Files, path: string): string | undefined {
  const rest = trimmed(path).split('/');
  let at = '';
  for (let links = 0; rest.length > 0; ) {
    const part = rest.shift()!;
    const next = trimmed(posix.join('/', at, part));
    const target = linkTarget(files.get(next));
    if (target === undefined) {
      if (next !== '' && !files.has(next)) return undefined;
      at = next;
      continue;
    }
    if (++links > MOST_LINKS) return undefined;
    if (target.startsWith('/')) at = '';
    rest.unshift(...target.split('/').filter((one) => one !== ''));
  }
  return at;
}

/** Returns the target in a symlink's text, which is between the time and the device. */
function linkTarget(entry: string | undefined): string | undefined {
  return entry === undefined ? undefined : /^symlink {2}\S+ \S+ (.*) {2}\[.*\] $/.exec(entry)?.[1];
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}

function at(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'absent';
}
