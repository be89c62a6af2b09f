// Analyses the program's source: the modules of src/, their imports, and the descriptions of the rooms.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseResult, parseSync, Visitor } from 'rolldown/utils';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

/** A file in src/. */
export interface Module {
  /** Path relative to src/. */
  readonly path: string;
  readonly text: string;
  readonly syntax: ParseResult;
}

/** Returns all TypeScript files in src/. */
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
 * Returns the imports of a module: other modules by their paths relative to src/, packages by name, Node.js modules
 * with `node:` before the name. Includes type imports, `import()`, `export … from` and `import('…').Type`.
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

/** Returns `tar-stream` for `tar-stream/pack`, and `@actions/core` for `@actions/core/lib/summary`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Returns the room of a file, which is its folder. Files outside of the rooms are entry points. */
export function roomOf(path: string): string {
  return path.includes('/') ? posix.dirname(path) : ENTRIES;
}

/** The name of the room for files directly in src/. */
export const ENTRIES = 'entries';

/** The description of a room. */
export interface RoomReadme {
  /** Non-empty lines. */
  readonly lines: readonly string[];
  /** Rooms and packages that it may import; undefined if the description does not list them. */
  readonly mayImport: ReadonlySet<string> | undefined;
}

const MAY_IMPORT = 'May import: ';
const NOTHING = 'nothing of these.';

/** Reads the README.md of a room. Returns undefined if there is none. */
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

/** Returns the cycles of a graph: groups of nodes that can all reach each other. */
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
