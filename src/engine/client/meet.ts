// The first talk with an engine: whether it is one that works, what it says about itself, and which API version to speak.
import { FlattenError } from '../../base/errors.ts';
import { getPath, getString, isObject, isStringArray, type JsonObject } from '../../base/json.ts';
import { INFO, VERSION } from './calls.ts';
import { type Docker, engineError, failedCommand, isUnreachable, noEngine } from './docker-cli.ts';
import { findSocket } from './endpoint.ts';
import type { CallAnswer } from './engine-call.ts';
import { refusePodman } from './podman.ts';

/** The oldest engine that works: Docker 20.10 speaks API 1.41. */
const OLDEST_ENGINE = { name: 'Docker 20.10', api: '1.41' } as const;

/**
 * The newest API version that this program knows. An engine that no longer speaks it is asked in the oldest that it
 * speaks.
 */
const NEWEST_API = '1.51';

/** What an engine says about itself. */
export interface Meeting {
  /** As {@link VERSION} gives it, with the API version that was agreed on as the client's. */
  readonly version: JsonObject;
  readonly info: JsonObject;
  /** The address on which it listens, if the docker command says so. */
  readonly host: string | undefined;
}

/**
 * Meets the engine of the current context: on its socket if the docker command need not be asked for it.
 * @throws FlattenError `NO_DOCKER`, `NO_ENGINE`, `ENGINE_TOO_OLD`, `UNSUPPORTED_ENGINE`
 */
export async function meetEngine(cli: Docker): Promise<Meeting> {
  return (await meetOnSocket(cli)) ?? (await meetByCommand(cli));
}

/** Meets the engine on its socket; undefined if that is not known, or if nothing there answers as an engine. */
async function meetOnSocket(cli: Docker): Promise<Meeting | undefined> {
  const path = await findSocket(cli.globalArgs, process.env);
  if (path === undefined) return undefined;
  const docker = cli.withSocket({ path, apiVersion: undefined });
  const asking = docker.ask(INFO);
  asking.catch(() => {});
  const { value: version } = await docker.ask(VERSION);
  const apiVersion = commonApi(getPath(version, 'Server'));
  refusePodman(version, '');
  // The docker command has better words for whatever else is wrong there.
  if (version === undefined || apiVersion === undefined) return undefined;
  return {
    version: checked({ ...version, Client: { ApiVersion: apiVersion } }),
    info: infoIn(await asking),
    host: `unix://${path}`,
  };
}

/** Returns the API version to talk in; undefined if the engine does not name its own. */
function commonApi(server: unknown): string | undefined {
  const newest = getString(server, 'ApiVersion');
  const oldest = getString(server, 'MinAPIVersion');
  if (newest === undefined || compareApi(newest, NEWEST_API) < 0) return newest;
  return oldest !== undefined && compareApi(oldest, NEWEST_API) > 0 ? oldest : NEWEST_API;
}

async function meetByCommand(docker: Docker): Promise<Meeting> {
  const asking = Promise.all([docker.ask(INFO), askHost(docker)]);
  // Report a version problem first: the other requests then fail too, with less helpful messages.
  asking.catch(() => {});
  const version = checked(await askVersion(docker));
  const [info, host] = await asking;
  return { version, info: infoIn(info), host };
}

/** Returns the version of an engine that is new enough. */
function checked(version: JsonObject): JsonObject {
  const server = getPath(version, 'Server');
  const serverApi = getString(server, 'ApiVersion') ?? '0';
  const apiVersion = getString(version, 'Client', 'ApiVersion') ?? serverApi;
  refuseOld(apiVersion, serverApi, getString(server, 'Version') ?? 'unknown');
  return version;
}

async function askVersion(docker: Docker): Promise<JsonObject> {
  const answer = await docker.ask(VERSION);
  const { value: version } = answer;
  refusePodman(version, answer.stderr);
  if (version !== undefined && isObject(version['Server'])) return version;
  const said = answer.stderr.trim() || answer.stdout.trim();
  if (isUnreachable(said) || answer.exitCode === 0)
    throw noEngine(said || 'the docker command names no server');
  if (/client version .* is too (?:old|new)|not supported by this client/i.test(said)) {
    throw new FlattenError(
      'ENGINE_TOO_OLD',
      `docker-flatten needs a docker command and an engine with a common API version, but these have none: ${said}`,
      {
        hint: `Update the older of the two. The engine must be ${OLDEST_ENGINE.name} or newer.`,
      },
    );
  }
  throw failedCommand(['version'], answer);
}

function infoIn({ value: info, stderr }: CallAnswer<JsonObject | undefined>): JsonObject {
  // The command also succeeds if the engine failed, and then shows empty values.
  if (info !== undefined && getString(info, 'Driver') !== undefined) return info;
  const errors = getPath(info, 'ServerErrors');
  const said = isStringArray(errors) && errors.length > 0 ? errors.join('; ') : stderr;
  throw engineError(
    said.trim() || 'it names no storage driver',
    'ENGINE_FAILED',
    'The engine did not say how it stores images',
  );
}

/** Returns the address on which the current context's engine listens. */
async function askHost(docker: Docker): Promise<string | undefined> {
  const answer = await docker.try(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']);
  return answer.exitCode === 0 ? answer.stdout.trim() : undefined;
}

function refuseOld(apiVersion: string, serverApi: string, release: string): void {
  if (compareApi(apiVersion, OLDEST_ENGINE.api) >= 0) return;
  const culprit =
    compareApi(serverApi, OLDEST_ENGINE.api) < 0
      ? `this engine is ${release} (API ${serverApi})`
      : `this docker command speaks API ${apiVersion}`;
  throw new FlattenError(
    'ENGINE_TOO_OLD',
    `docker-flatten needs ${OLDEST_ENGINE.name} (API ${OLDEST_ENGINE.api}) or newer, but ${culprit}.`,
    {
      hint: 'Update Docker. If DOCKER_API_VERSION is set, it must not be lower either.',
    },
  );
}

/** Compares API versions such as `1.9` and `1.41`: negative, zero or positive. */
export function compareApi(one: string, other: string): number {
  const [oneMajor = 0, oneMinor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return oneMajor - otherMajor || oneMinor - otherMinor;
}
