// Runs archives past observers, and reads the resulting trees.
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { isDirectory, type PageNode } from '../../../src/survey/page-data.ts';
import type { EntryObserver, TarEntry, Verdict } from '../../../src/tar/entry.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { streamOf } from './streams.ts';
import { archive, end } from './tar.ts';

/** Runs entries past an observer, in pieces of `pieceBytes`, or else as they are given. */
export async function watched<T extends EntryObserver>(
  observer: T,
  parts: readonly Buffer[],
  decide: (entry: TarEntry) => Verdict = () => 'keep',
  pieceBytes?: number,
): Promise<T> {
  const source =
    pieceBytes === undefined
      ? Readable.from([...parts, end()])
      : streamOf(archive(...parts), pieceBytes);
  await finished(source.pipe(new TarFilter(decide, observer)).resume());
  return observer;
}

/** The files of a tree as `path bytes group`, with the layer if it is known, sorted. */
export function filesOf(root: PageNode): string[] {
  const files: string[] = [];
  const walk = (node: PageNode, above: string) => {
    const [name, bytes, group] = node;
    const path = above === '' ? name : `${above}/${name}`;
    if (isDirectory(node)) for (const child of node[3]) walk(child, path);
    else files.push([path, bytes, group, ...(node[3] === undefined ? [] : [node[3]])].join(' '));
  };
  walk(root, '');
  return files.sort();
}

/** The bytes of a tree by group. */
export function bytesOf(root: PageNode): Record<number, number> {
  const sums: Record<number, number> = {};
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const [, bytes, group] = node;
    if (isDirectory(node)) waiting.push(...node[3]);
    else sums[group] = (sums[group] ?? 0) + bytes;
  }
  return sums;
}
