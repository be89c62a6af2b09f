// Inspects images and containers: what an engine says about them as JSON.
import { isObject, type JsonObject, parseJson } from '../../base/json.ts';
import type { Platform } from '../../image/platform.ts';
import { type DockerAnswer, failedCommand } from './docker-cli.ts';
import type { Engine } from './engine.ts';
import { platformArgs } from './transport.ts';

/** What engines say if they do not have an image, a platform of it, or a container. */
const MISSING =
  /no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;

/** Whether an engine's message says that it does not have what was asked for. */
export function isMissing(said: string): boolean {
  return MISSING.test(said);
}

/**
 * Inspects an image.
 * @param platform which platform of an index, for engines with that option; by default what the engine shows
 * @returns undefined if the engine does not have the image
 * @throws FlattenError `DOCKER_FAILED`
 */
export async function inspectImage(
  { docker }: Pick<Engine, 'docker'>,
  reference: string,
  platform?: Platform,
): Promise<JsonObject | undefined> {
  const args = ['image', 'inspect'];
  const answer = await docker.try([...args, ...platformArgs(platform), reference]);
  if (answer.exitCode !== 0 && !isMissing(answer.stderr)) throw failedCommand(args, answer);
  return firstOf(answer);
}

/**
 * Inspects a container.
 * @param options options of `docker inspect`
 * @throws FlattenError `DOCKER_FAILED`, also if the engine does not have the container
 */
export async function inspectContainer(
  { docker }: Pick<Engine, 'docker'>,
  name: string,
  options: readonly string[] = [],
): Promise<JsonObject> {
  const args = ['inspect', '--type', 'container', ...options, name];
  const answer = await docker.try(args);
  const inspect = firstOf(answer);
  if (inspect === undefined) throw failedCommand(args, answer);
  return inspect;
}

function firstOf({ exitCode, stdout }: DockerAnswer): JsonObject | undefined {
  if (exitCode !== 0) return undefined;
  const inspects = parseJson(stdout);
  const first: unknown = Array.isArray(inspects) ? inspects[0] : undefined;
  return isObject(first) ? first : undefined;
}
