// Whose IDs the owners of files are. With userns-remap, a file of user 7 in an image belongs to another user of the
// engine's machine, say 100007. An export gives the image's IDs, the archive endpoint the machine's (moby 43698), and a
// load or an import takes the image's. Files of images and containers are read through the streams here, which always
// give the image's IDs; directories of the machine itself (blobs, layers) are read through the engine's transport.
import { pipeline, Readable } from 'node:stream';
import { FlattenError, messageOf, quoteName } from '../../base/errors.ts';
import { drain } from '../../tar/drain.ts';
import type { TarEntry, Verdict } from '../../tar/entry.ts';
import { type EntryFacts, entryFacts } from '../../tar/facts.ts';
import { TarFilter } from '../../tar/filter.ts';
import { directoryHeader, withName } from '../../tar/header.ts';
import { pathBytes, plainPath } from '../../tar/names.ts';
import { endOfArchive, paxHeader, plainFileHeader } from '../../tar/plain-file.ts';
import { withOwner, withPath } from '../../tar/rewrite.ts';
import type { EngineSession } from '../client/session.ts';
import type { Transport } from '../client/transport.ts';
import { createContainer, newMountPath, removeContainer } from '../containers/create.ts';
import type { EngineImage } from '../images/engine-image.ts';
import { lookAt } from './init-layer.ts';
import { findRanges, imageOwner, type OwnerRange } from './owner-map.ts';

/** Streams files of images and containers, with the image's owners. */
export type FileStreams = Pick<Transport, 'readArchive' | 'exportContainer'>;

/** How an engine maps the owners of files to IDs of its machine. */
interface OwnerMap {
  readonly users: readonly OwnerRange[];
  readonly groups: readonly OwnerRange[];
}

/** A link that the init layer adds to each container, owned by root of the machine. */
const MADE_LINK = 'etc/mtab';

/**
 * Returns the streams of an engine's files.
 * @param source an image to create a container from, which shows how the engine maps owners
 * @throws FlattenError `ENGINE_FAILED` if the engine gives no map; the streams throw `UNSUPPORTED_ENGINE` on an owner
 *   that no image can have
 */
export async function openFileStreams(
  session: EngineSession,
  source: EngineImage,
): Promise<FileStreams> {
  if (!session.mapsOwners) return session.transport;
  const containerId = await createContainer(session, { source });
  try {
    const users = await rangesOf(session, containerId, 'uid');
    const groups = await rangesOf(session, containerId, 'gid');
    return new MappedStreams(session.transport, { users, groups });
  } finally {
    await removeContainer(session, containerId);
  }
}

/** Maps the machine's owners back to the image's, and adds what an export leaves out. */
class MappedStreams implements FileStreams {
  readonly #transport: Transport;
  readonly #map: OwnerMap;

  constructor(transport: Transport, map: OwnerMap) {
    this.#transport = transport;
    this.#map = map;
  }

  async readArchive(
    containerId: string,
    path: string | Buffer,
    signal: AbortSignal,
  ): Promise<Readable> {
    const tar = await this.#transport.readArchive(containerId, path, signal);
    return through(tar, new TarFilter((entry) => withImageOwner(entry, this.#map)));
  }

  /** Adds {@link MADE_LINK}: the engine leaves only that out, since it maps no user to root of the machine. */
  async exportContainer(containerId: string, signal: AbortSignal): Promise<Readable> {
    const link = await lookAt(this, containerId, `/${MADE_LINK}`, signal);
    const tar = await this.#transport.exportContainer(containerId, signal);
    if (link === undefined) return tar;
    const { extensions, header } = withPath(link, pathBytes(MADE_LINK));
    let isThere = false;
    const look = (entry: TarEntry) => {
      isThere ||= plainPath(entry.name) === MADE_LINK;
      return 'keep' as const;
    };
    const appendix = async function* () {
      if (!isThere) yield Buffer.concat([...extensions, header, link.data]);
    };
    return through(tar, new TarFilter(look, undefined, { appendix }));
  }
}

/** Passes a stream through a filter; an error or an early end of one is an error or an early end of the other. */
function through(tar: Readable, filter: TarFilter): Readable {
  pipeline(tar, filter, () => {});
  return filter;
}

function withImageOwner(entry: TarEntry, { users, groups }: OwnerMap): Verdict {
  const { uid, gid } = entryFacts(entry);
  const imageUid = ownerOf(users, uid, entry);
  const imageGid = ownerOf(groups, gid, entry);
  if (imageUid === uid && imageGid === gid) return 'keep';
  return { head: withOwner(entry, imageUid, imageGid) };
}

function ownerOf(ranges: readonly OwnerRange[], machineId: number, { name }: TarEntry): number {
  const id = imageOwner(ranges, machineId);
  if (id !== undefined) return id;
  // The engine itself creates files in a container as the machine's root; without userns-remap they belong to root.
  if (machineId === 0) return 0;
  throw new FlattenError(
    'UNSUPPORTED_ENGINE',
    `docker-flatten cannot map the owner of ${quoteName(name)}: it belongs to ${machineId} on the engine's machine, which is outside the range of userns-remap.`,
    {
      hint: 'Find out what changed the file outside of its container, or use an engine without userns-remap.',
    },
  );
}

type OwnerKind = 'uid' | 'gid';

async function rangesOf(
  session: EngineSession,
  containerId: string,
  kind: OwnerKind,
): Promise<OwnerRange[]> {
  try {
    return await findRanges((ids) => askOwners(session, containerId, kind, ids));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new FlattenError(
      'ENGINE_FAILED',
      `Cannot determine how the engine maps owners (userns-remap): ${messageOf(error)}.`,
      {
        hint: 'Define a range for the "userns-remap" user in /etc/subuid and /etc/subgid on the engine\'s machine, and restart the engine.',
        cause: error,
      },
    );
  }
}

/** Has the engine write a file for each owner, and reads which IDs of the machine the written files have. */
async function askOwners(
  session: EngineSession,
  containerId: string,
  kind: OwnerKind,
  ids: readonly number[],
): Promise<Map<number, number>> {
  const { signal } = session;
  // The name is random: an image that knew it could have a link there.
  const directory = newMountPath().slice(1);
  const archive = Buffer.concat([
    withName(directoryHeader(), `${directory}/`),
    ...ids.flatMap((id) => [
      paxHeader(new Map([[kind, String(id)]])),
      plainFileHeader(`${directory}/${id}`, 0),
    ]),
    endOfArchive(),
  ]);
  await session.transport
    .writeArchive(containerId, Readable.from([archive]), signal)
    .catch((error: unknown) => {
      // The engine has written the files before the one that it rejects.
      if (!/cannot be mapped/i.test(messageOf(error))) throw error;
    });
  const facts = await factsBelow(session, containerId, `/${directory}`);
  return new Map(
    [...facts].flatMap(([name, fact]) =>
      /^[0-9]+$/.test(name) ? [[Number(name), fact[kind]]] : [],
    ),
  );
}

async function factsBelow(
  session: EngineSession,
  containerId: string,
  directory: string,
): Promise<Map<string, EntryFacts>> {
  const { signal } = session;
  const found = new Map<string, EntryFacts>();
  const filter = new TarFilter((entry) => {
    const path = plainPath(entry.name);
    found.set(path.slice(path.lastIndexOf('/') + 1), entryFacts(entry));
    return 'drop';
  });
  const tar = await session.transport.readArchive(containerId, directory, signal);
  await drain([tar, filter], signal);
  return found;
}
