// Images that buildx builds in an engine, with the BuildKit of the engine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestEngine } from '../engine/test-engine.ts';
import { tempDir } from '../process/temp.ts';
import { toolWith } from './tools.ts';

/** What to build, and how. */
export interface Build {
  /** The files of the context by name, with a `Dockerfile` that needs no network. */
  readonly context: Readonly<Record<string, string | Buffer>>;
  /** Type of the output, with more of its options after commas. */
  readonly output: string;
  readonly options?: readonly string[];
}

/** Builds an image named `app:1`; returns the path of an archive. */
export function buildArchive(engine: TestEngine, { context, output, options = [] }: Build): string {
  const directory = tempDir();
  const from = join(directory, 'context');
  mkdirSync(from);
  for (const [name, content] of Object.entries(context)) writeFileSync(join(from, name), content);
  const path = join(directory, 'image.tar');
  const target = ['--tag', 'app:1', '--output', `type=${output},dest=${path}`];
  const env = { ...engine.env(), BUILDX_CONFIG: join(directory, 'buildx') };
  toolWith(env, 'buildx', 'build', '--quiet', ...options, ...target, from);
  engine.docker('builder', 'prune', '--all', '--force');
  return path;
}
