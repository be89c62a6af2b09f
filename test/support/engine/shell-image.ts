// Images made in code that can run commands: with busybox, and a script as apt-get, which "apt-clean" runs.
import { extract } from 'tar-stream';
import type { TestEngine } from './engines.ts';
import type { LayerEntry } from './images.ts';

const LINKS = [
  'sh',
  'ls',
  'cat',
  'rm',
  'find',
  'sleep',
  'chmod',
  'mkdir',
  'touch',
  'echo',
  'env',
  'ln',
];

/** Reads busybox from the tiny base image. */
async function busybox(engine: TestEngine): Promise<Buffer> {
  const container = engine.docker('create', 'flatten-base:tiny', 'x');
  try {
    const tar = extract();
    tar.end(engine.dockerBytes('cp', `${container}:/bin/busybox`, '-'));
    for await (const entry of tar) {
      const parts: Buffer[] = [];
      for await (const part of entry as AsyncIterable<Buffer>) parts.push(part);
      return Buffer.concat(parts);
    }
    throw new Error('flatten-base:tiny has no /bin/busybox');
  } finally {
    engine.docker('rm', container);
  }
}

/**
 * Returns the entries of a layer with a shell.
 * @param aptGet script that stands for apt-get
 */
export async function shellEntries(engine: TestEngine, aptGet: string): Promise<LayerEntry[]> {
  const mtime = new Date(1_300_000_000_000);
  const dir = (name: string): LayerEntry => ({ name, type: 'directory', mode: 0o755, mtime });
  return [
    dir('bin'),
    dir('usr'),
    dir('usr/bin'),
    { name: 'bin/busybox', data: await busybox(engine), mode: 0o755, mtime },
    ...LINKS.map(
      (name): LayerEntry => ({ name: `bin/${name}`, type: 'symlink', linkname: 'busybox', mtime }),
    ),
    { name: 'usr/bin/apt-get', data: `#!/bin/sh\nset -e\n${aptGet}\n`, mode: 0o755, mtime },
  ];
}
