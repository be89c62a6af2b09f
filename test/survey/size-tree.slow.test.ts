import { expect, it } from 'vitest';
import { isDirectory, type PageNode } from '../../src/survey/page-data.ts';
import { SizeTree } from '../../src/survey/size-tree.ts';
import { prng } from '../support/process/prng.ts';
import { bytesOf } from '../support/tar/survey.ts';

it('a size tree stays within bounds for a million files, and loses none', () => {
  const tree = new SizeTree(() => 0);
  const random = prng(1);
  let sum = 0;
  for (let at = 0; at < 1_000_000; at++) {
    const bytes = 1 + random.int(4000);
    sum += bytes;
    tree.add(`d${at % 100}/d${at % 1000}/f${at}`, bytes);
  }
  const page = tree.toPage();
  expect(bytesOf(page)).toEqual({ 0: sum });
  let nodes = 0;
  const waiting: PageNode[] = [page];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes++;
    if (isDirectory(node)) for (const child of node[3]) waiting.push(child);
  }
  // Includes a node per directory for the folded files.
  expect(nodes).toBeLessThan(402_000);
  expect(tree.foldedFiles).toBeGreaterThan(500_000);
});
