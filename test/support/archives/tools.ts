// Programs that read and write images outside an engine.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layeredSource } from '../../../src/archives/layered-source.ts';
import type { ImageSet } from '../../../src/image/layered-image.ts';
import { MemoryLog } from '../process/log.ts';
import { NEVER } from '../tar/streams.ts';

let paths: ReadonlyMap<string, string> | undefined;

/** Returns the path of a program, and installs it if it is missing. */
function pathOf(name: string): string {
  const script = fileURLToPath(new URL('../../../script/image-tools', import.meta.url));
  paths ??= new Map(
    execFileSync(script, { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const [tool = '', path = ''] = line.split(' ');
        return [tool, path];
      }),
  );
  return paths.get(name) ?? name;
}

/** Runs a program; returns its stdout. */
export function tool(name: string, ...args: readonly string[]): string {
  return toolWith({}, name, ...args);
}

/** Runs a program with some variables; returns its stdout. */
export function toolWith(env: NodeJS.ProcessEnv, name: string, ...args: readonly string[]): string {
  return execFileSync(pathOf(name), args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
}

/** Options that give podman and buildah their own storage. */
export function storageBelow(directory: string): string[] {
  const root = join(directory, 'storage');
  const runRoot = join(directory, 'run');
  return ['--root', root, '--runroot', runRoot, '--storage-driver', 'vfs'];
}

/** Lists each entry of a directory as `find` shows it, with the digests of files. */
function listDirectory(directory: string): string[] {
  const format = String.raw`%P\t%y\t%#m\t%U:%G\t%Ts\t%n\t%l\n`;
  const entries = tool('find', directory, '-mindepth', '1', '!', '-type', 'd', '-printf', format);
  // The link count of a directory does not matter here.
  const folders = tool(
    'find',
    directory,
    '-mindepth',
    '1',
    '-type',
    'd',
    '-printf',
    format.replace('%n', '-'),
  );
  const digests = tool('find', directory, '-type', 'f', '-exec', 'sha256sum', '{}', '+');
  return `${entries}${folders}${digests.replaceAll(`${directory}/`, '')}`.split('\n').sort();
}

/** Lists what umoci unpacks from a layout's image. */
export function umociList(layout: string, name: string, directory: string): string[] {
  tool('umoci', 'unpack', '--image', `${layout}:${name}`, directory);
  return listDirectory(join(directory, 'rootfs'));
}

/** Lists the flat filesystem of an image, which GNU tar unpacks. */
export async function flatList(set: ImageSet, directory: string, at = 0): Promise<string[]> {
  const image = set.images[at];
  if (image === undefined) throw new Error(`there is no image ${at}`);
  const source = layeredSource(image, set, { log: new MemoryLog(), signal: NEVER });
  const reader = await source.openReader();
  mkdirSync(directory);
  const tar = `${directory}.tar`;
  const stream = await reader.open(NEVER);
  writeFileSync(tar, Buffer.concat(await stream.toArray()));
  await reader.close();
  const options = ['--preserve-permissions', '--numeric-owner', '--delay-directory-restore'];
  tool('tar', '--extract', ...options, '-C', directory, '-f', tar);
  return listDirectory(directory);
}
