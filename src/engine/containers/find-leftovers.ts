// Finds what runs created in an engine, only by the labels and names that runs give to everything.
import { getPath, getString, isObject } from '../../base/json.ts';
import { PENDING_REPOSITORY, RUN_LABEL, runOfName, runOfPendingName } from '../../base/run-id.ts';
import {
  containersWith,
  imageIdsWith,
  imageInspect,
  imageNamesLike,
  type ListedContainer,
} from '../client/calls.ts';
import type { Docker } from '../client/docker-cli.ts';

/** The leftovers of some runs in an engine. */
export interface Leftovers {
  readonly containers: readonly ListedContainer[];
  readonly pendingNames: readonly string[];
  /** IDs of untagged imports. */
  readonly imports: readonly string[];
}

/** Returns the leftovers of the runs whose ID is wanted. */
export async function findLeftovers(
  docker: Docker,
  isWanted: (runId: string) => boolean,
): Promise<Leftovers> {
  const wanted = (runId: string | undefined) => runId !== undefined && isWanted(runId);
  const [containers, imageIds, names] = await Promise.all([
    docker.get(containersWith({ label: RUN_LABEL })),
    docker.get(imageIdsWith({ label: RUN_LABEL, dangling: 'true' })),
    docker.get(imageNamesLike(PENDING_REPOSITORY)),
  ]);
  return {
    containers: containers.filter(({ name }) => wanted(runOfName(name))),
    pendingNames: names.filter((name) => wanted(runOfPendingName(name))),
    imports: await ownImports(docker, imageIds, wanted),
  };
}

/** Returns the images that are imports of runs: only a layer and the label. Other images may have the label too. */
async function ownImports(
  docker: Docker,
  ids: readonly string[],
  wanted: (runId: string | undefined) => boolean,
): Promise<string[]> {
  if (ids.length === 0) return [];
  // If one is gone by now, the call fails, but still gives the others.
  const { value: images } = await docker.ask(imageInspect([...new Set(ids)]));
  return images
    .filter((image) => {
      const labels = getPath(image, 'Config', 'Labels');
      const runId = getString(labels, RUN_LABEL);
      return (
        isObject(labels) &&
        Object.keys(labels).length === 1 &&
        wanted(
          runId === undefined ? undefined : runOfPendingName(`${PENDING_REPOSITORY}:${runId}`),
        ) &&
        isEmptyList(getPath(image, 'RepoTags')) &&
        isEmptyList(getPath(image, 'RepoDigests')) &&
        getString(image, 'Comment') === 'Imported from -'
      );
    })
    .map((image) => getString(image, 'Id'))
    .filter((id) => id !== undefined);
}

function isEmptyList(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Describes leftovers for people. */
export function describeLeftovers(found: Leftovers): string {
  const parts: string[] = [];
  const say = (number: number, one: string) =>
    number > 0 && parts.push(`${number} ${one}${number === 1 ? '' : 's'}`);
  say(found.containers.length, 'container');
  say(found.pendingNames.length + found.imports.length, 'image');
  return parts.join(' and ');
}

/** How many containers and images there are. */
export function countLeftovers(found: Leftovers): number {
  return found.containers.length + found.pendingNames.length + found.imports.length;
}
