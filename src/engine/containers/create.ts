// Creates the containers that a run needs to read an image or to run a command. Only this file builds their arguments.
import { randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { FlattenError, SEE_ENGINE_LOG } from '../../base/errors.ts';
import type { JsonObject } from '../../base/json.ts';
import { containerName, runLabel } from '../../base/run-id.ts';
import { formatPlatform, type Platform } from '../../image/platform.ts';
import { containerCreation, containerRemoval } from '../client/calls.ts';
import { type DockerAnswer, failedCommand } from '../client/docker-cli.ts';
import type { Engine } from '../client/engine.ts';
import type { ApiRequest } from '../client/engine-call.ts';
import type { EngineSession } from '../client/session.ts';
import { platformArgs } from '../client/transport.ts';

/** What creating a container needs to know about its image. */
export interface ContainerImage {
  /** The user's name for it, for messages. */
  readonly reference: string;
  /** The engine's ID: of the config, of a manifest or of an index, depending on the image store. */
  readonly id: string;
  /** Whether the ID is that of an index, which may hold other platforms too. */
  readonly isIndex: boolean;
  readonly platform: Platform;
  /** Paths that the config declares as volumes. */
  readonly volumes: readonly string[];
}

/** What a container is created from, and what it is for. */
export interface ContainerRequest {
  readonly source: ContainerImage;
  /** One of the run's names; by default a new one. */
  readonly name?: string;
  /**
   * Whether it has the image's working directory and volumes, like a user's container. If not, it creates no working
   * directory and no volumes: a tmpfs, which only exists while the container runs, covers each declared volume.
   */
  readonly asUsed?: boolean;
  /** Whether its config must show how the engine reads the image's config, for comparison; it is never started. */
  readonly asConfigured?: boolean;
  /** A network that the engine knows; by default none. */
  readonly network?: string;
  /** What it mounts, besides what covers its volumes. */
  readonly mounts?: readonly MountFields[];
  /** More options of `docker create`, besides those that every container of a run has. */
  readonly options?: readonly string[];
  /** What it runs when it is started; by default a placeholder that never runs. */
  readonly command?: readonly string[];
}

/**
 * Creates a container with the run's label and a name with the run's ID, and returns the container's ID.
 * @throws FlattenError `UNSUPPORTED_IMAGE` if no container can be created from the image; `DOCKER_FAILED` and what
 *   docker commands throw
 */
export async function createContainer(
  session: EngineSession,
  request: ContainerRequest,
): Promise<string> {
  const { runId } = session;
  const { source, name = containerName(runId) } = request;
  const args = [
    'create',
    '--name',
    name,
    '--label',
    runLabel(runId),
    '--network',
    request.network ?? 'none',
    ...(request.asConfigured === true ? [] : ['--no-healthcheck']),
    '--restart',
    'no',
    // The image is here: the engine must never ask a registry for it.
    '--pull',
    'never',
    // Only an index holds several platforms. A single image works without the option, even if no value would fit.
    ...(source.isIndex ? platformArgs(source.platform) : []),
    ...(request.asUsed === true || request.asConfigured === true ? [] : WORKDIR),
    ...mountsOf(request).flatMap((mount) => ['--mount', mountValue(mount)]),
    ...(request.options ?? []),
    source.id,
    // An image without its own command needs one here.
    ...(request.command ?? [PLACEHOLDER]),
  ];
  const answer = await session.docker.ask(
    containerCreation(args, apiRequest(runLabel(runId), { ...request, name })),
  );
  const id = answer.value;
  if (answer.exitCode !== 0) throw notCreated(source, args, answer);
  if (!/^[0-9a-f]{12,64}$/.test(id))
    throw new FlattenError(
      'ENGINE_FAILED',
      `"docker create" returned ${JSON.stringify(id)} instead of an ID.`,
      { hint: SEE_ENGINE_LOG },
    );
  return id;
}

/** What a container runs that is never started. */
const PLACEHOLDER = 'docker-flatten';

/**
 * Returns the request that creates the same container as the docker command would; undefined for one that is to be like
 * a user's, to which the command adds proxies and more from its own settings, and for options that only it knows.
 */
function apiRequest(
  ownLabel: string,
  request: ContainerRequest & { readonly name: string },
): ApiRequest | undefined {
  const { source, name, asUsed, asConfigured, network, options, command } = request;
  if (asUsed === true || asConfigured === true) return undefined;
  if ([network, options, command].some((set) => set !== undefined)) return undefined;
  const mounts = mountsOf(request).map(apiMount);
  if (mounts.includes(undefined)) return undefined;
  const platform = source.isIndex
    ? `&platform=${encodeURIComponent(formatPlatform(source.platform))}`
    : '';
  const [label = '', value = ''] = ownLabel.split('=');
  return {
    method: 'POST',
    path: `/containers/create?name=${encodeURIComponent(name)}${platform}`,
    body: {
      Image: source.id,
      Cmd: [PLACEHOLDER],
      // The engine would create a missing working directory, which would then look like the image's own.
      WorkingDir: '/',
      Healthcheck: { Test: ['NONE'] },
      Labels: { [label]: value },
      HostConfig: { NetworkMode: 'none', RestartPolicy: { Name: 'no' }, Mounts: mounts },
    },
  };
}

/** Returns the error for a container that was not created, with a better text than the engine's for faulty images. */
function notCreated(
  source: ContainerImage,
  args: readonly string[],
  answer: DockerAnswer,
): FlattenError {
  const failure = failedCommand(args, answer);
  const root = source.volumes.find((path) => posix.normalize(`${path}/`) === '/');
  if (root === undefined || !/destination can't be '\/'/i.test(answer.stderr)) return failure;
  return new FlattenError(
    'UNSUPPORTED_IMAGE',
    `docker-flatten needs a container of ${source.reference}, but cannot create one: the image declares its root as a volume (${JSON.stringify(root)}).`,
    {
      hint: 'No engine starts such an image. Build it again without "VOLUME /".',
      cause: failure,
    },
  );
}

/** The engine would create a missing working directory, which would then look like the image's own. */
const WORKDIR: readonly string[] = ['--workdir', '/'];

/** Fields of docker's option `--mount`; a field with an empty value is a flag. */
export type MountFields = Readonly<Record<string, string>>;

/** Returns what a container mounts: first what keeps the engine from creating volumes for it. */
function mountsOf({ source, asUsed, mounts = [] }: ContainerRequest): MountFields[] {
  const covers = volumePlaces(source).map((dst) => ({ type: 'tmpfs', dst }));
  return [...(asUsed === true ? [] : covers), ...mounts];
}

/** The API's names for fields of a mount. */
const API_FIELDS: Readonly<Record<string, string>> = {
  type: 'Type',
  src: 'Source',
  dst: 'Target',
  readonly: 'ReadOnly',
};

/** Returns a mount as the API takes it; undefined if it has a field that only the docker command translates here. */
function apiMount(fields: MountFields): JsonObject | undefined {
  const pairs = Object.entries(fields).map(([key, value]) =>
    key === 'volume-nocopy'
      ? (['VolumeOptions', { NoCopy: true }] as const)
      : ([API_FIELDS[key], value === '' ? true : value] as const),
  );
  return pairs.every(([key]) => key !== undefined) ? Object.fromEntries(pairs) : undefined;
}

/** Returns where declared volumes are mounted, each once: a base image and its child may spell one differently. */
function volumePlaces({ volumes }: ContainerImage): string[] {
  const absolute = volumes.filter((path) => path.startsWith('/'));
  return [...new Set(absolute.map((path) => posix.resolve(path)))];
}

/** Returns a new random path for a mount: an image that knew the path could have a link or a volume there. */
export function newMountPath(): string {
  return `/docker-flatten-${randomBytes(8).toString('hex')}`;
}

/** Returns the value of a `--mount` option: comma-separated, with RFC 4180 quoting for commas and quotes in paths. */
export function mountValue(fields: MountFields): string {
  return Object.entries(fields)
    .map(([key, value]) => {
      const field = value === '' ? key : `${key}=${value}`;
      return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
    })
    .join(',');
}

/** Removes a container and its anonymous volumes. It is not an error if the container is gone already. */
export async function removeContainer(engine: Engine, id: string): Promise<void> {
  const answer = await engine.docker.ask(containerRemoval([id]));
  if (answer.exitCode !== 0 && !/no such container/i.test(answer.stderr))
    throw failedCommand(['rm', id], answer);
}
