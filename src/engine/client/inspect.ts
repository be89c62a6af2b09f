// Inspects images and containers: what an engine says about them as JSON.
import type { JsonObject } from '../../base/json.ts';
import type { Platform } from '../../image/platform.ts';
import { containerInspect, imageInspect, platformInspect } from './calls.ts';
import { failedCommand } from './docker-cli.ts';
import type { Engine } from './engine.ts';

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
  const call =
    platform === undefined ? imageInspect([reference]) : platformInspect(reference, platform);
  const answer = await docker.ask(call);
  if (answer.exitCode === 0) return answer.value[0];
  if (isMissing(answer.stderr)) return undefined;
  throw failedCommand(call.args, answer);
}

/**
 * Inspects a container.
 * @param withSize whether to measure its files too, which takes long
 * @throws FlattenError `DOCKER_FAILED`, also if the engine does not have the container
 */
export async function inspectContainer(
  { docker }: Pick<Engine, 'docker'>,
  name: string,
  { withSize = false } = {},
): Promise<JsonObject> {
  const call = containerInspect(name, withSize);
  const [inspect] = await docker.get(call);
  if (inspect === undefined)
    throw failedCommand(call.args, { exitCode: 0, stdout: '', stderr: '' });
  return inspect;
}
