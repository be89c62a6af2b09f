// Inspects: what an engine says of an image or a container as JSON.
import { isObject, type JsonObject, parseJson } from '../../base/json.ts';
import type { Platform } from '../../image/platform.ts';
import { type DockerAnswer, failedCommand } from './docker-cli.ts';
import type { Engine } from './engine.ts';
import { platformArgs } from './transport.ts';

/** The engines' words for an image, a platform of it, or a container that they do not have. */
const MISSING =
  /no such (?:image|container|object)|not found|does not (?:exist|provide|match)|no match for platform|unable to find image/i;

/** Whether an engine's words say that it does not have what was asked for. */
export function isMissing(said: string): boolean {
  return MISSING.test(said);
}

/**
 * Inspects an image.
 * @param platform which of an index's, for engines that can be asked; by default what the engine shows
 * @returns undefined if the engine does not have it
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
 * @param options of `docker inspect`
 * @throws FlattenError `DOCKER_FAILED`, also if the engine does not have it
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
