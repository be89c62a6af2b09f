// Finds what runs created in an engine, only by the labels and names that runs give to everything.
import { getPath, getString, isObject, parseJson } from '../../base/json.ts';
import { PENDING_REPOSITORY, RUN_LABEL, runOfName, runOfPendingName } from '../../base/run-id.ts';
import type { Docker } from '../client/docker-cli.ts';

/** The leftovers of some runs in an engine. */
export interface Leftovers {
  readonly containers: readonly { readonly id: string; readonly name: string }[];
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
  const marked = ['--no-trunc', '--filter', `label=${RUN_LABEL}`];
  const [containerRows, imageIds, nameRows] = await Promise.all([
    // Do not print labels here: they may come from an image and hold anything, even whole rows.
    docker.run(['ps', '--all', ...marked, '--format', '{{.ID}} {{.Names}}']),
    docker.run(['images', '--quiet', ...marked, '--filter', 'dangling=true']),
    docker.run([
      'images',
      '--filter',
      `reference=${PENDING_REPOSITORY}`,
      '--format',
      '{{.Repository}}:{{.Tag}}',
    ]),
  ]);
  return {
    containers: containersOf(containerRows).filter(({ name }) => wanted(runOfName(name))),
    pendingNames: lines(nameRows).filter((name) => wanted(runOfPendingName(name))),
    imports: await ownImports(docker, lines(imageIds), wanted),
  };
}

/** Returns the images that are imports of runs: only a layer and the label. Other images may have the label too. */
async function ownImports(
  docker: Docker,
  ids: readonly string[],
  wanted: (runId: string | undefined) => boolean,
): Promise<string[]> {
  if (ids.length === 0) return [];
  // If one is gone by now, the command fails, but still shows the others.
  const images = parseJson((await docker.try(['image', 'inspect', ...new Set(ids)])).stdout);
  return (Array.isArray(images) ? images : [])
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

/** Parses rows of ID and names. */
export function containersOf(rows: string): Leftovers['containers'] {
  return lines(rows)
    .map((row) => row.split(' '))
    .map(([id = '', names = '']) => ({ id, name: names.split(',')[0] ?? '' }));
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

/** Returns the non-empty lines of a text. */
export function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
