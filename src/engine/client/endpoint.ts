// Finds the engine's unix socket as the docker command would, without running it: by DOCKER_HOST, else by the current
// context in its configuration (docker/cli, "resolveContextName" and the context store). Whatever is unusual is left to
// the command itself.
import { createHash } from 'node:crypto';
import { access, constants, open, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { getString, isObject, parseJson } from '../../base/json.ts';

/** Where an engine listens if nothing else is set. */
const USUAL_SOCKET = '/var/run/docker.sock';
const DEFAULT_CONTEXT = 'default';

/** Variables that change how the command talks to any engine. */
const CHANGES_TALK = [
  'DOCKER_API_VERSION',
  'DOCKER_CUSTOM_HEADERS',
  'DOCKER_TLS',
  'DOCKER_TLS_VERIFY',
] as const;

/**
 * Returns the path of the socket on which the docker command would ask its engine.
 * @param globalArgs options that come before every docker command
 * @returns undefined if only the command knows: the engine is elsewhere, or something unusual is set
 */
export async function findSocket(
  globalArgs: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const set = (name: string) => environment[name] || undefined;
  const isPlain = globalArgs.every((arg) => arg === '-D' || arg === '--debug');
  if (process.platform === 'win32' || !isPlain || CHANGES_TALK.some(set)) return undefined;
  if (!(await isDockerItself(set('PATH') ?? ''))) return undefined;
  const directory = set('DOCKER_CONFIG') ?? join(homedir(), '.docker');
  const config = await readJson(join(directory, 'config.json'));
  // Headers for every request may be what an authorization plugin asks for.
  if (config === undefined || 'HttpHeaders' in config) return undefined;
  const host = set('DOCKER_HOST');
  if (host !== undefined) return socketOf(host);
  const name = set('DOCKER_CONTEXT') ?? getString(config, 'currentContext') ?? DEFAULT_CONTEXT;
  if (name === DEFAULT_CONTEXT) return USUAL_SOCKET;
  const id = createHash('sha256').update(name).digest('hex');
  const context = await readJson(join(directory, 'contexts', 'meta', id, 'meta.json'));
  return socketOf(getString(context, 'Endpoints', 'docker', 'Host') ?? '');
}

function socketOf(host: string): string | undefined {
  return /^unix:\/\/(\/.+)$/.exec(host)?.[1];
}

/** Returns an object in a file; an empty one if there is no file, undefined if it cannot be read or is not one. */
async function readJson(path: string): Promise<object | undefined> {
  try {
    const value = parseJson(await readFile(path, 'utf8'));
    return isObject(value) ? value : undefined;
  } catch (error) {
    return getString(error, 'code') === 'ENOENT' ? {} : undefined;
  }
}

/**
 * Whether the docker command is Docker's own program, or missing. A script or another program of that name (podman-docker,
 * a wrapper with sudo or ssh) may ask another engine than its configuration says.
 */
async function isDockerItself(searchPath: string): Promise<boolean> {
  for (const directory of searchPath.split(delimiter)) {
    const path = join(directory, 'docker');
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return isProgram(path);
  }
  return true;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    if (basename(await realpath(path)) !== 'docker') return false;
    await using file = await open(path);
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2);
    return buffer.toString('latin1') !== '#!';
  } catch {
    return false;
  }
}
