// The calls of an engine: what docker-flatten asks for and changes in short requests. Each call is written here in both
// of its ways, side by side, so that nothing else knows how an engine is asked.
import {
  getPath,
  getString,
  isObject,
  isStringArray,
  type JsonObject,
  parseJson,
} from '../../base/json.ts';
import type { Platform } from '../../image/platform.ts';
import { fullReference, parseReference } from '../../image/reference.ts';
import { type ApiRequest, type EngineCall, UnexpectedAnswer } from './engine-call.ts';
import { platformArgs, platformQuery } from './transport.ts';

/** Asks what answers, as `docker version` shows it: the command, unless it is not asked, and the engine. */
export const VERSION: EngineCall<JsonObject | undefined> = {
  args: ['version', '--format', '{{json .}}'],
  requests: [get('/version')],
  ofCommand: (stdout) => objectsIn([parseJson(stdout)])[0],
  ofApi: ([server]) => (server === undefined ? undefined : { Server: object(server) }),
};

/** Asks how the engine stores images and runs containers. */
export const INFO: EngineCall<JsonObject | undefined> = {
  args: ['info', '--format', '{{json .}}'],
  requests: [get('/info')],
  ofCommand: (stdout) => objectsIn([parseJson(stdout)])[0],
  ofApi: ([info]) => (info === undefined ? undefined : object(info)),
};

/** Inspects images. Gives those that the engine has. */
export function imageInspect(references: readonly string[]): EngineCall<JsonObject[]> {
  return {
    args: ['image', 'inspect', ...references],
    requests: references.map((reference) => get(`/images/${pathOf(reference)}/json`)),
    ofCommand: (stdout) => objectsIn(parseJson(stdout)),
    ofApi: (bodies) => bodies.map(object),
  };
}

/** Inspects one platform of an index, for engines with that option. */
export function platformInspect(reference: string, platform: Platform): EngineCall<JsonObject[]> {
  const query = `?platform=${platformQuery(platform)}`;
  return {
    ...imageInspect([]),
    args: ['image', 'inspect', ...platformArgs(platform), reference],
    requests: [get(`/images/${pathOf(reference)}/json${query}`)],
  };
}

/**
 * Inspects a container.
 * @param withSize whether to measure its files too, which takes long
 */
export function containerInspect(name: string, withSize: boolean): EngineCall<JsonObject[]> {
  const size = withSize ? ['--size'] : [];
  const query = withSize ? '?size=1' : '';
  return {
    args: ['inspect', '--type', 'container', ...size, name],
    requests: [get(`/containers/${encodeURIComponent(name)}/json${query}`)],
    ofCommand: (stdout) => objectsIn(parseJson(stdout)),
    ofApi: (bodies) => bodies.map(object),
  };
}

/** A row of an image's history. */
export interface HistoryRow {
  /** What made the layer, or else the row's comment. */
  readonly command: string;
  /** Unpacked size of the layer; NaN if the engine does not say. */
  readonly bytes: number;
}

/**
 * Asks for an image's history, latest row first.
 * @param platform which platform of an index; undefined for a single image
 */
export function imageHistory(image: string, platform?: Platform): EngineCall<HistoryRow[]> {
  const query = platform === undefined ? '' : `?platform=${platformQuery(platform)}`;
  const format = ['--no-trunc', '--human=false', '--format', '{{json .}}'];
  return {
    args: ['history', ...format, ...platformArgs(platform), image],
    requests: [get(`/images/${pathOf(image)}/history${query}`)],
    ofCommand: (stdout) => linesOf(stdout).map((line) => historyRow(parseJson(line))),
    ofApi: ([rows]) => list(rows).map(historyRow),
  };
}

function historyRow(row: unknown): HistoryRow {
  const made = getString(row, 'CreatedBy') || (getString(row, 'Comment') ?? '');
  const size = getPath(row, 'Size');
  const isSize = typeof size === 'number' || (typeof size === 'string' && size !== '');
  // The command prints no tabs.
  return { command: made.replaceAll('\t', ' '), bytes: isSize ? Number(size) : Number.NaN };
}

/** A container of a list. */
export interface ListedContainer {
  readonly id: string;
  readonly name: string;
}

/** Lists all containers that match filters of `docker ps`, by key. */
export function containersWith(
  filters: Readonly<Record<string, string>>,
): EngineCall<ListedContainer[]> {
  return {
    // Do not print labels here: they may come from an image and hold anything, even whole rows.
    args: ['ps', '--all', '--no-trunc', ...filterArgs(filters), '--format', '{{.ID}} {{.Names}}'],
    requests: [get(`/containers/json?all=1&${filterQuery(filters)}`)],
    ofCommand: (stdout) =>
      linesOf(stdout)
        .map((row) => row.split(' '))
        .map(([id = '', names = '']) => ({ id, name: names.split(',')[0] ?? '' })),
    ofApi: ([rows]) =>
      list(rows).map((row) => {
        const names = getPath(row, 'Names');
        const [first = ''] = isStringArray(names) ? names : [];
        return { id: idOf(row), name: first.replace(/^\//, '') };
      }),
  };
}

/** Lists the IDs of images that match filters of `docker images`, by key. */
export function imageIdsWith(filters: Readonly<Record<string, string>>): EngineCall<string[]> {
  return {
    args: ['images', '--quiet', '--no-trunc', ...filterArgs(filters)],
    requests: [get(`/images/json?${filterQuery(filters)}`)],
    ofCommand: linesOf,
    ofApi: ([rows]) => list(rows).map(idOf),
  };
}

/** Lists the names of images with a tag that match a pattern for names. */
export function imageNamesLike(pattern: string): EngineCall<string[]> {
  const filters = { reference: pattern };
  return {
    args: ['images', ...filterArgs(filters), '--format', '{{.Repository}}:{{.Tag}}'],
    requests: [get(`/images/json?${filterQuery(filters)}`)],
    ofCommand: linesOf,
    ofApi: ([rows]) =>
      list(rows).flatMap((row) => {
        const names = getPath(row, 'RepoTags');
        return isStringArray(names) ? names : [];
      }),
  };
}

/** Gives an image a name. */
export function imageTag(from: string, name: string): EngineCall<void> {
  const full = fullReference(parseReference(name, 'tag'));
  const colon = full.lastIndexOf(':');
  const query = `repo=${encodeURIComponent(full.slice(0, colon))}&tag=${full.slice(colon + 1)}`;
  return {
    args: ['tag', from, name],
    requests: [{ method: 'POST', path: `/images/${pathOf(from)}/tag?${query}` }],
    ...NO_VALUE,
  };
}

/** Removes images by name or ID, never by force. */
export function imageRemoval(names: readonly string[]): EngineCall<void> {
  return {
    args: ['rmi', ...names],
    requests: names.map((name) => remove(`/images/${pathOf(name)}`)),
    ofCommand: () => {},
    // The engine lists what it removed: any other answer is not from it.
    ofApi: (bodies) => bodies.forEach(removed),
  };
}

/**
 * Creates a container, and gives its ID.
 * @param args the arguments of `docker create`, with that word
 * @param request the request that creates the same one; undefined if only the command can
 */
export function containerCreation(
  args: readonly string[],
  request: ApiRequest | undefined,
): EngineCall<string> {
  return {
    args,
    requests: request && [request],
    ofCommand: (stdout) => stdout.trim().split('\n').at(-1) ?? '',
    ofApi: ([made]) => getString(made, 'Id') ?? '',
  };
}

/** Removes containers with their anonymous volumes, also if they run. */
export function containerRemoval(ids: readonly string[]): EngineCall<void> {
  return {
    args: ['rm', '--force', '--volumes', ...ids],
    requests: ids.map((id) => remove(`/containers/${encodeURIComponent(id)}?force=1&v=1`)),
    ...NO_VALUE,
  };
}

/** Resumes a paused container. */
export function containerResumption(id: string): EngineCall<void> {
  return { args: ['unpause', id], requests: [act(id, 'unpause')], ...NO_VALUE };
}

/** Pauses a running container. */
export function containerPause(id: string): EngineCall<void> {
  return { args: ['pause', id], requests: [act(id, 'pause')], ...NO_VALUE };
}

const NO_VALUE = { ofCommand: () => {}, ofApi: () => {} } as const;

function get(path: string): ApiRequest {
  return { method: 'GET', path };
}

function remove(path: string): ApiRequest {
  return { method: 'DELETE', path };
}

function act(id: string, what: string): ApiRequest {
  return { method: 'POST', path: `/containers/${encodeURIComponent(id)}/${what}` };
}

/** Writes an image's name or ID as a part of a path: the API takes its slashes and colons as they are. */
function pathOf(reference: string): string {
  return encodeURIComponent(reference).replace(/%(?:2F|3A|40)/g, decodeURIComponent);
}

function filterArgs(filters: Readonly<Record<string, string>>): string[] {
  return Object.entries(filters).flatMap(([key, value]) => ['--filter', `${key}=${value}`]);
}

function filterQuery(filters: Readonly<Record<string, string>>): string {
  const sets = Object.entries(filters).map(([key, value]) => [key, { [value]: true }] as const);
  return `filters=${encodeURIComponent(JSON.stringify(Object.fromEntries(sets)))}`;
}

/** Returns the non-empty lines of a text. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Returns the objects of what a command printed, which is nothing if it failed. */
function objectsIn(value: unknown): JsonObject[] {
  return (Array.isArray(value) ? value : []).filter(isObject);
}

/** Returns an object of the API. */
function object(value: unknown): JsonObject {
  if (!isObject(value)) throw new UnexpectedAnswer(value);
  return value;
}

function removed(body: unknown): void {
  if (!Array.isArray(body)) throw new UnexpectedAnswer(body);
}

/** Returns a list of the API, which writes an empty one as `null` too; an empty one if its request failed. */
function list(value: unknown): JsonObject[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new UnexpectedAnswer(value);
  return value.map(object);
}

function idOf(row: JsonObject): string {
  const id = getString(row, 'Id');
  if (id === undefined) throw new UnexpectedAnswer(row);
  return id;
}
