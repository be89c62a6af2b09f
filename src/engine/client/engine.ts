// Connects to the engine: finds out what it is, what it can do, and how bytes reach it.
import { hostname, release } from 'node:os';
import { FlattenError } from '../../base/errors.ts';
import { getPath, getString, isStringArray, type JsonObject } from '../../base/json.ts';
import type { Log } from '../../base/log.ts';
import type { Platform } from '../../image/platform.ts';
import { CliTransport } from './cli-transport.ts';
import type { Docker } from './docker-cli.ts';
import { HttpTransport } from './http-transport.ts';
import { compareApi, meetEngine } from './meet.ts';
import { mayAddMounts, plainRuntime } from './runtimes.ts';
import { type StoreTraits, storeOf } from './store-traits.ts';
import type { Transport } from './transport.ts';

/** First API versions of features that are only used if the engine and the docker CLI both have them. */
const SINCE = {
  zstdLayers: '1.42',
  imageMount: '1.48',
  platformOption: '1.48',
  inspectPlatform: '1.49',
} as const;

/** A connected engine. */
export interface Engine {
  readonly docker: Docker;
  readonly transport: Transport;
  /** Release, for messages. */
  readonly version: string;
  /** The API version that client and engine agreed on. */
  readonly apiVersion: string;
  /** The newest API version that the engine itself speaks, which tells its release. */
  readonly serverApiVersion: string;
  readonly platform: Platform;
  /** What its image store does. */
  readonly store: StoreTraits;
  /** Directories of the engine's machine that may hold the blobs of image configs, likeliest first. */
  readonly contentRoots: readonly string[];
  /** Whether files of images have other owners on the engine's machine (userns-remap). */
  readonly mapsOwners: boolean;
  /** A directory on the disk that holds its images; undefined if that is probably not a disk of this machine. */
  readonly diskRoot: string | undefined;
  /** Whether a container can mount an image. */
  readonly canMountImages: boolean;
  /** Whether create, history and load take a platform of an index. */
  readonly knowsPlatformOption: boolean;
  readonly canInspectPlatform: boolean;
  /** The runtime for containers that are read after they ran, if the default one may add something to them. */
  readonly plainRuntime: string | undefined;
  /** Whether a runtime may add something to its containers. */
  readonly mayAddMounts: (runtime: string) => boolean;
  /** Whether it loads layers that are packed with zstd. */
  readonly takesZstd: boolean;
}

/**
 * Connects to the engine of the current context: over its socket if it has one, and else by docker commands.
 * @throws FlattenError `NO_DOCKER`, `NO_ENGINE`, `ENGINE_TOO_OLD`, `UNSUPPORTED_ENGINE`
 */
export async function connect(cli: Docker, log: Log): Promise<Engine> {
  const { version, info, host } = await meetEngine(cli);
  const server = getPath(version, 'Server');
  const serverApi = getString(server, 'ApiVersion');
  const apiVersion = getString(version, 'Client', 'ApiVersion') ?? serverApi ?? '0';
  const serverApiVersion = serverApi ?? apiVersion;
  const os = getString(info, 'OSType') ?? getString(server, 'Os') ?? 'linux';
  if (os !== 'linux') {
    throw new FlattenError(
      'UNSUPPORTED_ENGINE',
      `docker-flatten needs an engine that runs Linux containers, but this one runs ${os} containers.`,
      {
        hint: 'Switch Docker Desktop to Linux containers, or use a Linux runner.',
      },
    );
  }
  const socket = host?.startsWith('unix://') ? host.slice('unix://'.length) : undefined;
  const transport =
    socket === undefined ? new CliTransport(cli) : new HttpTransport(socket, apiVersion, cli.touch);
  const has = (since: string) => compareApi(apiVersion, since) >= 0;
  const store = storeOf(info);
  const saysMapped = saysMappedOwners(info);
  if (saysMapped && !store.canMapOwners) throw dropsRights();
  log.debug(
    `engine ${getString(server, 'Version')}, API ${apiVersion}, ${store.kind} store, bytes through ${transport.name}`,
  );
  return {
    docker: socket === undefined ? cli : cli.withSocket({ path: socket, apiVersion }),
    transport,
    version: getString(server, 'Version') ?? 'unknown',
    apiVersion,
    serverApiVersion,
    platform: { os, architecture: getString(server, 'Arch') ?? 'amd64', variant: undefined },
    store,
    contentRoots: store.contentRoots(info),
    diskRoot: isHere(info, host) ? store.diskRoot(info) : undefined,
    mapsOwners: saysMapped || (store.canMapOwners && isNamedByOwners(info)),
    canMountImages: has(SINCE.imageMount),
    knowsPlatformOption: has(SINCE.platformOption),
    canInspectPlatform: has(SINCE.inspectPlatform),
    plainRuntime: plainRuntime(info),
    mayAddMounts: (runtime) => mayAddMounts(info, runtime),
    takesZstd: store.takesZstd || has(SINCE.zstdLayers),
  };
}

/** Whether an engine says that it maps owners. */
function saysMappedOwners(info: JsonObject): boolean {
  const options = info['SecurityOptions'];
  return isStringArray(options) && options.some((option) => /^name=userns\b/.test(option));
}

/**
 * Whether the name of an engine's data directory is two large numbers: an engine that maps owners takes the IDs that
 * root has on the machine. Only a guess: nothing may rely on it but a check of how owners are mapped.
 */
function isNamedByOwners(info: JsonObject): boolean {
  return /\/[0-9]{3,}\.[0-9]{3,}$/.test(getString(info, 'DockerRootDir') ?? '');
}

function dropsRights(): FlattenError {
  return new FlattenError(
    'UNSUPPORTED_ENGINE',
    'docker-flatten needs to read files exactly as the image has them, but an engine with both userns-remap and the containerd image store shows them without setuid bits, capabilities and hard links.',
    {
      hint: 'Turn one of the two off in the engine\'s daemon.json: "features": {"containerd-snapshotter": false}, or "userns-remap".',
    },
  );
}

/** Whether the engine runs on this machine: not in a virtual machine, and not outside a container that this runs in. */
function isHere(info: JsonObject, host: string | undefined): boolean {
  return (
    host?.startsWith('unix://') === true &&
    getString(info, 'Name') === hostname() &&
    getString(info, 'KernelVersion') === release()
  );
}
