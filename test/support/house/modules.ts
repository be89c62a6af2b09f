// The program's own source as data: the modules of src/, what each imports, and the rooms' descriptions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseResult, parseSync, Visitor } from 'rolldown/utils';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** A file of src/. */
export interface Module {
  /** Path below src/. */
  readonly path: string;
  readonly text: string;
  readonly syntax: ParseResult;
}

/** All TypeScript files below src/. */
export function modules(): Module[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(`${SRC}${path}`, 'utf8');
      return { path, text, syntax: parsed(path, text) };
    });
}

/**
 * Parses a TypeScript file.
 * @throws an error that names the file if its syntax is wrong
 */
export function parsed(path: string, text: string): ParseResult {
  const syntax = parseSync(path, text);
  if (syntax.errors.length > 0) throw new Error(`${path}: ${syntax.errors[0]?.message}`);
  return syntax;
}

/**
 * What a module imports: other modules by their paths below src/, packages by their names, Node.js's own modules with
 * `node:` before them. Types count as much as values, and so do `import()`, `export … from` and `import('…').Type`.
 */
export function importsOf({ path, syntax }: Pick<Module, 'path' | 'syntax'>): string[] {
  const found = new Set<string>();
  const add = (source: { readonly value: unknown } | null | undefined) => {
    if (typeof source?.value === 'string') found.add(source.value);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    ImportExpression: ({ source }) => {
      if (source.type !== 'Literal') throw new Error(`${path} imports what only a run can tell`);
      add(source);
    },
  }).visit(syntax.program);
  return [...found].map((name) =>
    name.startsWith('.')
      ? posix.join(posix.dirname(path), name)
      : name.startsWith('node:')
        ? name
        : packageOf(name),
  );
}

/** `tar-stream` of `tar-stream/pack`, `@actions/core` of `@actions/core/lib/summary`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The room that a file is in: its folder. Those beside the rooms are the entries. */
export function roomOf(path: string): string {
  return path.includes('/') ? posix.dirname(path) : ENTRIES;
}

/** Name of the room of the files that lie in src/ itself. */
export const ENTRIES = 'entries';

/** A room's description, which is its line of the rooms' table. */
export interface RoomReadme {
  /** Lines that are not empty. */
  readonly lines: readonly string[];
  /** Rooms and packages that it may import; undefined if the description does not say. */
  readonly mayImport: ReadonlySet<string> | undefined;
}

const MAY_IMPORT = 'May import: ';
const NOTHING = 'nothing of these.';

/** Reads the README.md of a room; undefined if there is none. */
export function readmeOf(room: string): RoomReadme | undefined {
  const path = `${SRC}${room === ENTRIES ? '' : `${room}/`}README.md`;
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return { lines, mayImport: mayImportIn(lines.at(-1) ?? '') };
}

function mayImportIn(line: string): ReadonlySet<string> | undefined {
  if (!line.startsWith(MAY_IMPORT)) return undefined;
  const list = line.slice(MAY_IMPORT.length);
  if (list === NOTHING) return new Set();
  return /^`[^`,]+`(?:, `[^`,]+`)*\.$/.test(list)
    ? new Set([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''))
    : undefined;
}

/** A graph's circles: each a group of nodes that all lead to one another. */
export function circlesIn(graph: ReadonlyMap<string, Iterable<string>>): string[][] {
  const nodes = new Set(graph.keys());
  const reaches = new Map([...nodes].map((node) => [node, reachableFrom(node, graph)]));
  const circles: string[][] = [];
  for (const node of nodes) {
    if (!reaches.get(node)?.has(node)) continue;
    const circle = [...nodes].filter(
      (other) => reaches.get(node)?.has(other) && reaches.get(other)?.has(node),
    );
    circles.push(circle);
    for (const member of circle) nodes.delete(member);
  }
  return circles;
}

function reachableFrom(start: string, graph: ReadonlyMap<string, Iterable<string>>): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const next of graph.get(node) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return seen;
}
