// The runtimes that start containers (docker's "runtimes" and "default-runtime"). A runtime for GPUs or other devices
// adds mounts to each container, whose mount points, links and caches remain in the container's filesystem as if a
// command had created them.
import { basename } from 'node:path';
import { getPath, getString, isObject, isStringArray, type JsonObject } from '../../base/json.ts';

/** Programs that add nothing to a container, unless their arguments say otherwise. */
const ADDS_NOTHING = /^(?:runc|crun|youki)$/;
/** Programs that isolate containers by more than namespaces, with any arguments. That isolation must not be lost. */
const ISOLATES = /^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;
/** The same by the type of a containerd shim, or by its program, which may be given as a path. */
const ISOLATING_SHIM =
  /^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
/** The program that every engine comes with, under names that settings cannot change (moby, `setupRuntimes`). */
const PLAIN = 'runc';

/**
 * Returns the runtime for a container whose filesystem is read after it ran: the engine's plain one, if the default may
 * add mounts. Undefined if the default is fine, or if there is no plain one.
 * @param info the engine's answer to `docker info`
 */
export function plainRuntime(info: JsonObject): string | undefined {
  const name = getString(info, 'DefaultRuntime');
  const runtimes = getPath(info, 'Runtimes');
  if (name === undefined || !mayAddMounts(info, name) || !isObject(runtimes)) return undefined;
  return Object.keys(runtimes)
    .filter((other) => programOf(getPath(runtimes, other)) === PLAIN)
    .sort((one, other) => Number(other === PLAIN) - Number(one === PLAIN))[0];
}

/**
 * Whether a runtime may add something to a container's filesystem: true for every unknown runtime.
 * @param info the engine's answer to `docker info`
 * @param name the runtime's name
 */
export function mayAddMounts(info: JsonObject, name: string): boolean {
  const runtime = getPath(info, 'Runtimes', name);
  // A runtime that is not in the engine's settings is the type or path of a shim.
  if (runtime === undefined) return !isIsolating(name) && name !== PLAIN_SHIM;
  const words = [pathOf(runtime), getString(runtime, 'runtimeType')];
  if (words.some((word) => word !== undefined && isIsolating(word))) return false;
  const program = programOf(runtime);
  return program === undefined || !ADDS_NOTHING.test(program);
}

/** Whether the path of a program, or the type of a shim, is that of an isolating runtime. */
function isIsolating(word: string): boolean {
  const name = basename(word);
  return ISOLATES.test(name) || ISOLATING_SHIM.test(name);
}

/** The type of the shim of {@link PLAIN}. */
const PLAIN_SHIM = 'io.containerd.runc.v2';

/**
 * Returns the name of a runtime's program; undefined if another program may run under that name or path, or if
 * arguments may change what it does. A wrapper may be called "runc" too, so "runc" only counts where the engine itself
 * looks for it.
 */
function programOf(runtime: unknown): string | undefined {
  const args = getPath(runtime, 'runtimeArgs');
  if (isStringArray(args) && args.length > 0) return undefined;
  const path = pathOf(runtime);
  const type = getString(runtime, 'runtimeType');
  if (path === undefined) return type === PLAIN_SHIM ? PLAIN : undefined;
  const program = basename(path);
  return program === PLAIN && !SYSTEM_PATHS.test(path) ? undefined : program;
}

/** Returns the path of a runtime's program, if a setting names it. */
function pathOf(runtime: unknown): string | undefined {
  return getString(runtime, 'path') ?? getString(runtime, 'options', 'BinaryName');
}

/** Where distributions and Docker itself install the program. */
const SYSTEM_PATHS = /^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;
