// Images of two platforms for whole runs, and how to read the results.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { openImages } from '../../../src/archives/open.ts';
import { newRunId } from '../../../src/base/run-id.ts';
import { parseLocation } from '../../../src/image/transport.ts';
import { dir, file, gone, hard, layer, sym } from '../layers/entries.ts';
import { MemoryLog } from '../process/log.ts';
import { tempDir } from '../process/temp.ts';
import { NEVER } from '../tar/streams.ts';
import { Blobs, type BuildSpec, tarOf, withName } from './build.ts';
import { bytesOf, openText } from './open.ts';
import { flatList } from './tools.ts';

/** Bytes of the file that the upper layer hides. */
export const HIDDEN_BYTES = 200_000;
/** Bytes of the log that `clean: logs` drops. */
export const LOG_BYTES = 5000;
/** Bytes of all other files of a platform, without the name of its architecture. */
const OTHER_BYTES = 'kept'.length;

/** Uncompressed bytes of a platform before and after. */
export const sizesOf = (architecture: string) => {
  // The architecture's name is in a file, and a symbolic link counts by its target.
  const after = OTHER_BYTES + architecture.length + LOG_BYTES + '/etc/arch'.length;
  return { before: after + HIDDEN_BYTES, after };
};

/** Entries of a platform's flat filesystem. */
export const ENTRIES = 8;

/** The layers of a platform. */
function layersFor(architecture: string): Buffer[] {
  return [
    layer(
      dir('etc'),
      file('etc/arch', architecture),
      file('hidden', 'x'.repeat(HIDDEN_BYTES)),
      dir('var'),
      dir('var/log'),
      file('var/log/old.log.1', 'l'.repeat(LOG_BYTES)),
    ),
    layer(
      hard('etc/same', 'etc/arch'),
      sym('link', '/etc/arch'),
      gone('hidden'),
      file(`only-${architecture}`, 'kept', { mode: 0o4755, uid: 7 }),
    ),
  ];
}

/** The platforms of the image. */
export const PLATFORMS = ['linux/amd64', 'linux/arm64'] as const;

/**
 * Writes an OCI archive with an index of two platforms and an attestation.
 * @param more differs from the usual image
 */
export function writeTwoPlatforms(path: string, more: BuildSpec = {}): void {
  const blobs = new Blobs();
  const spec = { packing: 'gzip', ...more } as const;
  const amd64 = blobs.image({ layers: layersFor('amd64'), ...spec });
  const arm64 = blobs.image({ architecture: 'arm64', layers: layersFor('arm64'), ...spec });
  const entries = [
    { ...arm64, annotations: { 'com.example.note': 'kept', 'com.example.of': arm64.digest } },
    blobs.attestation(amd64),
    amd64,
  ];
  const index = blobs.index(
    entries,
    { annotations: { 'com.example.title': 'two' } },
    more.format === 'docker',
  );
  writeFileSync(path, tarOf(blobs.layout([withName(index, 'latest')])));
}

/** The contents of a target: platforms with their configs and the number of their layers, and the index. */
export async function contentsOf(text: string) {
  const location = parseLocation(text);
  if (location === undefined) throw new Error(`${text} is no location`);
  const context = { tempDir: '/tmp', runId: newRunId(), log: new MemoryLog(), signal: NEVER };
  const set = await openImages(location, { ...context, touch: () => {} });
  try {
    return {
      digest: set.digest,
      index: set.index,
      images: set.images.map(({ platform, config, layers, format, entryAnnotations }) => ({
        architecture: platform.architecture,
        json: config.json,
        layers: layers.length,
        format,
        entryAnnotations,
      })),
    };
  } finally {
    await set.close();
  }
}

/**
 * Lists the flat filesystem of a platform of a target.
 * @param directory a new directory
 */
export async function filesOf(text: string, at: number, directory: string): Promise<string[]> {
  const location = parseLocation(text);
  if (location === undefined) throw new Error(`${text} is no location`);
  const context = { tempDir: '/tmp', runId: newRunId(), log: new MemoryLog(), signal: NEVER };
  const set = await openImages(location, { ...context, touch: () => {} });
  try {
    return await flatList(set, directory, at);
  } finally {
    await set.close();
  }
}

/** Returns the packed layer of each image of a place, whose images have one each. */
export async function layersOf(text: string): Promise<Buffer[]> {
  const set = await openText(text, { tempDir: tempDir() });
  try {
    return await Promise.all(set.images.map(({ layers }) => bytesOf(layers[0])));
  } finally {
    await set.close();
  }
}

/** Returns an annotation-free list of a tar archive's names. */
export function namesIn(path: string): string[] {
  return execFileSync('tar', ['--list', '--file', path], { encoding: 'utf8' }).trim().split('\n');
}
