// The flat filesystem of an image as a tar stream. Two ways: through an image mount (exact), or by an export, less
// what the container's creation added. No container is started for it.
import type { Readable } from 'node:stream';
import { FlattenError, messageOf } from '../errors.ts';
import { stringAt } from '../guards.ts';
import type { Log } from '../log.ts';
import type { TarEntry, Verdict } from '../tar/filter.ts';
import {
  type ExportRule,
  lookAt,
  originalsFromImage,
  ruleFromOriginals,
  ruleFromTimes,
} from './artefacts.ts';
import { originalsFromLayers } from './committed.ts';
import { createContainer, mountValue, removeContainer } from './containers.ts';
import type { Engine } from './engine.ts';
import type { Source } from './source.ts';
import type { SourceConfig } from './source-config.ts';

/** A filesystem that can be read once. */
export interface FlatReader {
  /** For people. */
  readonly way: 'image mount' | 'export';
  /** The engine's stream, unfiltered. */
  open(signal: AbortSignal): Promise<Readable>;
  /** What of the stream belongs to the image. */
  readonly decide: (entry: TarEntry) => Verdict;
  /** Removes the containers that were made for reading. */
  close(): Promise<void>;
}

/** Where an image mount stands in the container that looks at it. */
const MOUNT = '/docker-flatten-image';

/**
 * Prepares to read an image, or what commands in a container made of it.
 * @param reading the source's config, which tells where its layers can be read
 * @param changedId the container whose filesystem is read instead of the image's own; stays the caller's
 */
export async function openReader(
  engine: Engine,
  source: Source,
  runId: string,
  reading: Promise<SourceConfig>,
  changedId: string | undefined,
  log: Log,
  signal: AbortSignal,
): Promise<FlatReader> {
  const canMount = engine.canMountImages && source.isDefaultPlatform;
  const viewerId = canMount ? await createViewer(engine, source, runId) : undefined;
  const look = () => viewerId !== undefined && isCommitted(engine, viewerId, signal);
  const fromLayers = (await look())
    ? await originalsFromLayers(engine, source, await reading, runId, signal).catch((error) => {
        log.debug(`the layers cannot be read apart: ${messageOf(error)}`);
        return undefined;
      })
    : undefined;
  if (viewerId !== undefined && changedId === undefined) {
    return mountReader(engine, viewerId, fromLayers && ruleFromOriginals(fromLayers));
  }
  const exportedId = changedId ?? (await createContainer(engine, { source, runId }));
  const own = [viewerId, changedId === undefined ? exportedId : undefined].filter(
    (id) => id !== undefined,
  );
  const rule =
    viewerId === undefined
      ? ruleFromTimes(await createdSeconds(engine, exportedId), createdTime(source), log)
      : ruleFromOriginals(
          fromLayers ?? (await originalsFromImage(engine, viewerId, MOUNT, signal)),
        );
  return {
    way: 'export',
    open: (openSignal) => engine.carrier.exportContainer(exportedId, openSignal),
    decide: (entry) => refuseWhiteout(entry) ?? rule(entry),
    close: async () => void (await Promise.all(own.map((id) => removeContainer(engine, id)))),
  };
}

function createViewer(engine: Engine, source: Source, runId: string): Promise<string> {
  return createContainer(engine, {
    source,
    runId,
    options: ['--mount', mountValue({ type: 'image', src: source.id, dst: MOUNT })],
  });
}

/** Whether a containerd store's view of an image has what the creation of a container adds. */
async function isCommitted(
  engine: Engine,
  viewerId: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (engine.store !== 'containerd') return false;
  return (await lookAt(engine, viewerId, `${MOUNT}/.dockerenv`, signal)) !== undefined;
}

function mountReader(engine: Engine, viewerId: string, rule: ExportRule | undefined): FlatReader {
  return {
    way: 'image mount',
    open: (signal) => engine.carrier.readArchive(viewerId, `${MOUNT}/.`, signal),
    // The root's own entry has the time of now, and engines ignore an image's mode for it.
    decide: (entry) =>
      refuseWhiteout(entry) ?? (isRoot(entry.name) ? 'drop' : (rule?.(entry) ?? 'keep')),
    close: () => removeContainer(engine, viewerId),
  };
}

function isRoot(name: Buffer): boolean {
  return (name.length === 1 || (name.length === 2 && name[1] === 0x2f)) && name[0] === 0x2e;
}

/** A layer's file of such a name deletes another (OCI image-spec "layer.md"); as data it cannot be stored. */
function refuseWhiteout(entry: TarEntry): undefined {
  const { name } = entry;
  const end = name.at(-1) === 0x2f ? name.length - 1 : name.length;
  const start = name.lastIndexOf(0x2f, end - 1) + 1;
  // ".wh."
  if (
    name[start] !== 0x2e ||
    name[start + 1] !== 0x77 ||
    name[start + 2] !== 0x68 ||
    name[start + 3] !== 0x2e
  )
    return undefined;
  throw new FlattenError(
    'WHITEOUT_NAME',
    `The image holds a file named ${JSON.stringify(name.toString('utf8'))}, and a layer cannot hold a name that starts with ".wh.": the engine would read it as the mark of a deletion and drop it.`,
    { hint: 'Rename or remove the file in the image.' },
  );
}

/** When a container was created, in whole seconds since 1970 by its engine's clock. */
async function createdSeconds(engine: Engine, containerId: string): Promise<number> {
  const created = await engine.docker.run([
    'inspect',
    '--type',
    'container',
    '--format',
    '{{.Created}}',
    containerId,
  ]);
  return secondsOf(created) ?? Number.POSITIVE_INFINITY;
}

/** The source's own time, which no run changes. */
function createdTime(source: Source): number {
  return secondsOf(stringAt(source.inspect, 'Created') ?? '') ?? 0;
}

function secondsOf(time: string): number | undefined {
  const ms = Date.parse(time);
  return Number.isNaN(ms) || ms < 0 ? undefined : Math.floor(ms / 1000);
}
