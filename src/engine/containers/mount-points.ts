// Mount points that starting a user's container left in its filesystem, for mounts that its settings do not name:
// runtimes and devices for GPUs bring programs and libraries of the machine. The result keeps these mount points, as a
// commit does, and a notice names them.
import { messageOf, quoteName } from '../../base/errors.ts';
import { getPath, getString, isObject, isStringArray, type JsonObject } from '../../base/json.ts';
import { written } from '../../base/spelling.ts';
import type { EntryObserver } from '../../tar/entry.ts';
import { plainPath } from '../../tar/names.ts';
import type { Engine } from '../client/engine.ts';
import type { EngineSession } from '../client/session.ts';
import {
  type ContainerImage,
  createContainer,
  mountValue,
  newMountPath,
  removeContainer,
} from './create.ts';
import { noteLeftovers } from './leftovers.ts';
import { RIGHTS } from './run-command.ts';

/** Most paths that the notice names. */
const NAMED = 10;
/** Variables that tell runtimes for devices what to mount. */
const DEVICE_VARIABLE = /^(?:NVIDIA_\w+|\w+_VISIBLE_DEVICES)=/;

/** What may add mounts to a container, besides its own settings. */
export interface AddedMounts {
  /** Its name, for messages. */
  readonly by: string;
  /** Options of `docker create` that give another container the same. */
  readonly options: readonly string[];
  /** Paths of the container's own mounts. */
  readonly mounts: readonly string[];
}

/** Returns what may have added mounts to a container when it started; undefined if nothing may have. */
export function addedMounts(
  engine: Engine,
  inspect: unknown,
  mounts: readonly string[],
): AddedMounts | undefined {
  const host = getPath(inspect, 'HostConfig');
  const runtime = getString(host, 'Runtime');
  const isOdd = runtime !== undefined && engine.mayAddMounts(runtime);
  const requests = getPath(host, 'DeviceRequests');
  const devices = (Array.isArray(requests) ? requests : []).flatMap(deviceOptions);
  if (!isOdd && devices.length === 0) return undefined;
  const env = getPath(inspect, 'Config', 'Env');
  const variables = isStringArray(env) ? env.filter((entry) => DEVICE_VARIABLE.test(entry)) : [];
  return {
    by: isOdd ? `its runtime ${JSON.stringify(runtime)}` : 'the devices that it asks for',
    options: [
      ...(runtime === undefined ? [] : ['--runtime', runtime]),
      ...devices,
      ...variables.flatMap((entry) => ['--env', entry]),
    ],
    mounts,
  };
}

/** Returns a device request as docker options (moby, `DeviceRequest`; docker/cli, `--gpus` and `--device`). */
function deviceOptions(request: unknown): string[] {
  if (!isObject(request)) return [];
  const named = request['DeviceIDs'];
  const ids = isStringArray(named) ? named : [];
  const driver = getString(request, 'Driver');
  if (driver === 'cdi') return ids.flatMap((id) => ['--device', id]);
  return ['--gpus', mountValue({ ...gpuCount(request, ids), ...(driver ? { driver } : {}) })];
}

function gpuCount(request: JsonObject, ids: readonly string[]): Record<string, string> {
  const capabilities = getPath(request, 'Capabilities');
  const first: unknown = Array.isArray(capabilities) ? capabilities[0] : undefined;
  const count = request['Count'] === -1 ? 'all' : String(request['Count'] ?? 'all');
  return {
    ...(ids.length > 0 ? { device: ids.join(',') } : { count }),
    ...(isStringArray(first) ? { capabilities: first.join(',') } : {}),
  };
}

/** Observes the entries of a container's filesystem for mount points. */
export interface MountPoints extends EntryObserver {
  /** Logs a notice with the mount points that the result keeps. */
  readonly logNotice: () => void;
}

/**
 * Finds out what a start leaves: starts another container of the image in the same way, but with a program that does
 * not exist. Before this fails, the engine mounts everything, and nothing of the image runs.
 * @returns undefined, with a debug line, if the engine refuses that: then there is no notice; the result is the same
 * @throws FlattenError `CANCELLED`, `TIMEOUT`
 */
export async function watchMountPoints(
  session: EngineSession,
  source: ContainerImage,
  { by, options, mounts }: AddedMounts,
): Promise<MountPoints | undefined> {
  const { log, signal } = session;
  const left = await leftByStart(session, source, options).catch((error: unknown) => {
    if (signal.aborted) throw error;
    log.debug(`cannot find out what starting a container leaves in it: ${messageOf(error)}`);
    return undefined;
  });
  if (left === undefined) return undefined;
  for (const place of [...mounts, ...source.volumes]) left.delete(bytePath(place));
  const seen: string[] = [];
  return {
    begin: ({ name, typeFlag, sizeBytes }, verdict) => {
      // Only entries without data: a command may have put something else there.
      if (verdict !== 'drop' && sizeBytes === 0 && typeFlag !== '1' && left.has(plainPath(name)))
        seen.push(quoteName(Buffer.concat([Buffer.from('/'), bytesOf(plainPath(name))])));
    },
    data: () => {},
    end: () => {},
    logNotice: () => {
      if (seen.length === 0) return;
      const more = seen.length > NAMED ? ` and ${seen.length - NAMED} more` : '';
      log.notice(
        `When the container started, ${by} created empty mount points or links in it, which are in the result: ${seen.slice(0, NAMED).join(', ')}${more}. Use ${written('exclude')} to drop them.`,
      );
    },
  };
}

/** Returns the paths that a start leaves in a container with these options. */
async function leftByStart(
  session: EngineSession,
  source: ContainerImage,
  options: readonly string[],
): Promise<Set<string>> {
  const { log } = session;
  const fenced = [...options, ...RIGHTS, '--entrypoint', newMountPath()];
  const id = await createContainer(session, { source, options: fenced, command: [] });
  try {
    await session.docker.try(['start', id]);
    return addedLeaves(await session.docker.run(['diff', id]));
  } finally {
    await removeContainer(session, id).catch((error: unknown) => {
      noteLeftovers(session.runId);
      log.debug(`a container will only be removed at the end of the run: ${messageOf(error)}`);
    });
  }
}

/** Returns added paths of a container without their parents among them. Each character of a path is a byte. */
function addedLeaves(diff: string): Set<string> {
  const added = diff
    .split('\n')
    .filter((line) => line.startsWith('A /'))
    .map((line) => bytePath(line.slice('A '.length)));
  const leaves = new Set(added);
  for (const path of added) leaves.delete(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return leaves;
}

function bytePath(path: string): string {
  return plainPath(Buffer.from(path));
}

function bytesOf(path: string): Buffer {
  return Buffer.from(path, 'latin1');
}
