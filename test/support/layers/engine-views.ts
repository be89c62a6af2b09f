// What an engine shows of many images at once: all are loaded in one archive and read in one stream.
import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { configOf, hexOf, tarOf } from '../archives/build.ts';
import { plainConfig } from '../engine/images.ts';
import type { TestEngine } from '../engine/test-engine.ts';
import { entriesOf, type FlatEntry } from './flat.ts';
import { groupedTexts } from './grouped.ts';

/** An image: its name, and its layers, bottom first. */
export interface ViewedImage {
  readonly name: string;
  readonly layers: readonly Buffer[];
}

const REPOSITORY = 'layer-case';
const tagOf = (name: string) => `${REPOSITORY}:${name}`;

/**
 * Loads images.
 * @returns the names of those that the engine could not unpack; it may keep them all the same
 */
export function loadAll(engine: TestEngine, images: readonly ViewedImage[]): string[] {
  const { status, stdout, stderr } = spawnSync('docker', ['load'], {
    env: engine.env(),
    input: savedAll(images),
    encoding: 'utf8',
  });
  // A load that fails ends at the first such image.
  if (status !== 0 && images.length === 1) return images.map(({ name }) => name);
  if (status !== 0) throw new Error(`the load failed: ${stderr}`);
  // A containerd store names those that it cannot unpack, and goes on.
  return [...stdout.matchAll(/^Error unpacking image layer-case:(\w+)/gm)].map(([, name]) => name!);
}

/** An archive in the old form of `docker save`, which both stores take. */
function savedAll(images: readonly ViewedImage[]): Buffer {
  const files = new Map<string, Buffer>();
  const manifest = images.map(({ name, layers }, at) => {
    // An engine finds hard links by inode alone. Images that share a layer would share its inodes.
    const own = layers.map((tar) => Buffer.concat([tar, Buffer.alloc(512 * at)]));
    const config = configOf({ config: plainConfig() }, own);
    const paths = own.map((tar) => `${hexOf(tar)}/layer.tar`);
    for (const [index, path] of paths.entries()) files.set(path, own[index]!);
    files.set(`${hexOf(config)}.json`, config);
    return { Config: `${hexOf(config)}.json`, RepoTags: [tagOf(name)], Layers: paths };
  });
  files.set('manifest.json', Buffer.from(JSON.stringify(manifest)));
  return tarOf(files);
}

/**
 * Reads what an engine shows of images, through a container that mounts them all and is never started.
 * @returns each image's entries, like `groupedTexts`; `@now` is the time of unpacking
 */
export async function viewsOf(
  engine: TestEngine,
  names: readonly string[],
): Promise<Map<string, string[]>> {
  const mounts = names.flatMap((name) => [
    '--mount',
    `type=image,src=${tagOf(name)},dst=/m/${name}`,
  ]);
  const container = engine.docker('create', ...mounts, tagOf(names[0]!), 'x');
  try {
    const entries = await entriesOf(
      Readable.from([engine.dockerBytes('cp', `${container}:/m/.`, '-')]),
    );
    return new Map(names.map((name) => [name, textsBelow(`${name}/`, entries)]));
  } finally {
    engine.docker('rm', '--volumes', container);
  }
}

function textsBelow(prefix: string, entries: readonly FlatEntry[]): string[] {
  const below = entries
    .filter(({ name }) => name.startsWith(prefix) && name !== prefix)
    .map(({ name, facts, ...rest }) => {
      const link = facts.typeFlag === '1' ? facts.link.subarray(prefix.length) : facts.link;
      return { ...rest, name: name.slice(prefix.length), facts: { ...facts, link } };
    });
  return groupedTexts(below).map((text) => text.replace(/ @\d{10}$/, ' @now'));
}

/** Removes all loaded images. */
export function removeAll(engine: TestEngine): void {
  const list = engine.docker('images', '--format', '{{.Repository}}:{{.Tag}}', REPOSITORY);
  if (list !== '') engine.docker('rmi', '--force', ...list.split('\n'));
}
