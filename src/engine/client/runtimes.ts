// Runtimes that start containers (docker's "runtimes" and "default-runtime"). One for GPUs and the like adds mounts to
// each container, whose mount points, links and caches stay in the container's filesystem as if a command had made them.
import { basename } from 'node:path';
import { getPath, getString, isObject, isStringArray, type JsonObject } from '../../base/json.ts';

/** Programs that add nothing, unless their arguments say otherwise. */
const ADDS_NOTHING = /^(?:runc|crun|youki)$/;
/** Programs that keep containers apart by more than namespaces, which nobody wants to lose, whatever their arguments. */
const ISOLATES = /^(?:(?:runsc|kata)(?:-[\w-]+)?|sysbox-runc|krun)$/;
/** The same by the type of a containerd shim, or by its program, which can be named by its path. */
const ISOLATING_SHIM =
  /^(?:io\.containerd\.|containerd-shim-)(?:runsc|kata|wasm\w*|spin|slight)(?:-[\w-]+)?[.-]v\d+$/;
/** The program that every engine comes with, under names that no setting can take (moby, `setupRuntimes`). */
const PLAIN = 'runc';

/**
 * The runtime to name for a container whose filesystem is read after it ran: the engine's plain one, if its default may
 * add mounts. Undefined if the default will do, or nothing plain is there.
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
 * Whether a runtime may add something to a container's filesystem: any that is not known for what it is.
 * @param info the engine's answer to `docker info`
 * @param name of the runtime
 */
export function mayAddMounts(info: JsonObject, name: string): boolean {
  const runtime = getPath(info, 'Runtimes', name);
  // One that is no setting of the engine's is a shim by its type or its path.
  if (runtime === undefined) return !isIsolating(name) && name !== PLAIN_SHIM;
  const words = [pathOf(runtime), getString(runtime, 'runtimeType')];
  if (words.some((word) => word !== undefined && isIsolating(word))) return false;
  const program = programOf(runtime);
  return program === undefined || !ADDS_NOTHING.test(program);
}

/** Whether a path of a program, or a shim's type, is one that keeps containers apart. */
function isIsolating(word: string): boolean {
  const name = basename(word);
  return ISOLATES.test(name) || ISOLATING_SHIM.test(name);
}

/** The shim of {@link PLAIN} by its type. */
const PLAIN_SHIM = 'io.containerd.runc.v2';

/**
 * The program that a runtime is; undefined if another one may run under its name or path, or if its arguments may make
 * it another: a wrapper can be called "runc" too, so that one counts only where the engine itself looks for it.
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

/** Where a runtime's program is, if it has a setting for that. */
function pathOf(runtime: unknown): string | undefined {
  return getString(runtime, 'path') ?? getString(runtime, 'options', 'BinaryName');
}

/** Where a distribution or Docker itself puts the program. */
const SYSTEM_PATHS = /^(?:(?:\/usr(?:\/local)?)?\/s?bin\/)?runc$/;
