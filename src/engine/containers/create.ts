// Containers that are made to look at an image or to run a command, and never more. Their arguments stand here alone.
import { randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { FlattenError, SEE_ENGINE_LOG } from '../../base/errors.ts';
import type { Platform } from '../../image/platform.ts';
import { type DockerAnswer, failedCommand } from '../client/docker-cli.ts';
import type { Engine } from '../client/engine.ts';
import { containerName, runLabel } from '../client/run-id.ts';
import type { EngineSession } from '../client/session.ts';
import { platformArgs } from '../client/transport.ts';

/** What a container's creation needs to know of its image. */
export interface ContainerImage {
  /** What the user calls it, for people. */
  readonly reference: string;
  /** The engine's ID: of the config, of a manifest or of an index, as its store has it. */
  readonly id: string;
  /** Whether the ID is that of an index, which may hold other platforms too. */
  readonly isIndex: boolean;
  readonly platform: Platform;
  /** Paths that the config declares as volumes. */
  readonly volumes: readonly string[];
}

/** What a container is made from, and what it is for. */
export interface ContainerRequest {
  readonly source: ContainerImage;
  /** One of the run's names; by default a new one. */
  readonly name?: string;
  /**
   * Whether it has the image's working directory and volumes, as a user's would. Else it makes no volumes, since a
   * declared volume is covered by a tmpfs that only exists while the container runs, and no working directory.
   */
  readonly asUsed?: boolean;
  /** Whether its config is to be as the engine reads the image's, for comparison; it is never started. */
  readonly asConfigured?: boolean;
  /** A network that the engine knows; by default none. */
  readonly network?: string;
  /** Options of `docker create` besides those that every container of ours has. */
  readonly options?: readonly string[];
  /** What it would run; by default a word that never runs. */
  readonly command?: readonly string[];
}

/**
 * Creates a container, marked as the run's, and returns its ID.
 * @throws FlattenError `UNSUPPORTED_IMAGE` where no container can be made of the image, `DOCKER_FAILED` and what docker commands fail with
 */
export async function createContainer(
  session: EngineSession,
  request: ContainerRequest,
): Promise<string> {
  const { runId } = session;
  const { source } = request;
  const args = [
    'create',
    '--name',
    request.name ?? containerName(runId),
    '--label',
    runLabel(runId),
    '--network',
    request.network ?? 'none',
    ...(request.asConfigured === true ? [] : ['--no-healthcheck']),
    '--restart',
    'no',
    // The image is here: a registry must never be asked for it.
    '--pull',
    'never',
    // Only an index holds several platforms; one image is taken as it is, also where no name fits its platform.
    ...(source.isIndex ? platformArgs(source.platform) : []),
    ...(request.asUsed === true || request.asConfigured === true ? [] : WORKDIR),
    ...(request.asUsed === true ? [] : coversVolumes(source)),
    ...(request.options ?? []),
    source.id,
    // An image without a command of its own needs a word here.
    ...(request.command ?? ['docker-flatten']),
  ];
  const answer = await session.docker.try(args);
  const id = answer.stdout.trim().split('\n').at(-1) ?? '';
  if (answer.exitCode !== 0) throw notCreated(source, args, answer);
  if (!/^[0-9a-f]{12,64}$/.test(id))
    throw new FlattenError(
      'ENGINE_FAILED',
      `"docker create" returned ${JSON.stringify(id)} instead of an ID.`,
      { hint: SEE_ENGINE_LOG },
    );
  return id;
}

/** The error of a container that was not created, in better words than the engine's where the image is to blame. */
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

/** A missing working directory would be made, and would then look like the image's own. */
const WORKDIR: readonly string[] = ['--workdir', '/'];

/** Options by which a container's creation makes no volumes. */
function coversVolumes(source: ContainerImage): string[] {
  return volumePlaces(source).flatMap((dst) => ['--mount', mountValue({ type: 'tmpfs', dst })]);
}

/** Where declared volumes are mounted: a base and its child may spell one in two ways. */
function volumePlaces({ volumes }: ContainerImage): string[] {
  const absolute = volumes.filter((path) => path.startsWith('/'));
  return [...new Set(absolute.map((path) => posix.resolve(path)))];
}

/** A new path for a mount of ours: an image that knew it could put a link or a volume there. */
export function newMountPath(): string {
  return `/docker-flatten-${randomBytes(8).toString('hex')}`;
}

/** The value of a `--mount` option: comma-separated values (RFC 4180 quoting), since a path may hold commas and quotes. */
export function mountValue(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([key, value]) => {
      const field = value === '' ? key : `${key}=${value}`;
      return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
    })
    .join(',');
}

/** Removes a container and what anonymous volumes it has. A container that is gone already is no failure. */
export async function removeContainer(engine: Engine, id: string): Promise<void> {
  const answer = await engine.docker.try(['rm', '--force', '--volumes', id]);
  if (answer.exitCode !== 0 && !/no such container/i.test(answer.stderr))
    throw failedCommand(['rm', id], answer);
}
