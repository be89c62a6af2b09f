// Programs and directories that the image's config names, which were there and are not in the result: a container of it
// would not start, or not where it was to.
import { quoteName } from '../base/errors.ts';
import { resolvePathBy } from './links.ts';
import type { PathLookup } from './path-lookup.ts';
import type { RequiredPath } from './reference-types.ts';
import type { CleanRules } from './rules.ts';

/** Most names that are looked for after commands: each takes a question or more, and no config runs as many programs. */
const MAX_LOOKED_FOR = 50;

/** What the result came from. */
export interface LookupSources {
  /** What has streamed: an image, or a container that commands changed. */
  readonly look: PathLookup;
  /** The image before commands changed it; undefined where none ran. */
  readonly lookAtImage: PathLookup | undefined;
}

/**
 * Says what is lost, whatever took it: a warning for each.
 * @param rules what was decided on the stream, which has come whole
 */
export async function lostPathWarnings(
  rules: Pick<CleanRules, 'requiredPaths' | 'trace'>,
  origins: LookupSources,
): Promise<string[]> {
  const warnings = new Map<string, string>();
  for (const [at, needed] of rules.requiredPaths.entries()) {
    if (warnings.has(needed.text)) continue;
    const lookAtImage = at < MAX_LOOKED_FOR ? origins.lookAtImage : undefined;
    const taker = await removedBy(rules, needed, { ...origins, lookAtImage });
    if (taker !== undefined) warnings.set(needed.text, warningOf(needed, taker));
  }
  return [...warnings.values()];
}

/** What took all that a config means by a name; undefined where it is there, or never was. */
async function removedBy(
  rules: Pick<CleanRules, 'trace'>,
  { candidates }: RequiredPath,
  { look, lookAtImage }: LookupSources,
): Promise<string | undefined> {
  const places = candidates.map((path) => rules.trace(path));
  const taker = places.find(({ droppedBy }) => droppedBy !== undefined)?.droppedBy;
  if (taker === undefined && lookAtImage === undefined) return undefined;
  for (const { end, droppedBy } of places)
    if (droppedBy === undefined && end !== undefined && (await look(end)) !== undefined)
      return undefined;
  if (taker !== undefined || lookAtImage === undefined) return taker;
  for (const path of candidates)
    if (await pathExists(path, lookAtImage)) return 'a command that ran';
  return undefined;
}

/** Whether a path leads to something. */
async function pathExists(path: string, look: PathLookup): Promise<boolean> {
  const way = await resolvePathBy(path, async (step) => (await look(step))?.link);
  return way !== undefined && (await look(way.end)) !== undefined;
}

function warningOf({ by, text }: RequiredPath, taker: string): string {
  const name = quoteName(Buffer.from(text));
  return by === 'WORKDIR'
    ? `The image's WORKDIR ${name} is not in the result: ${taker} removed it. The engine will create it again, empty and owned by root.`
    : `The image's ${by} names ${name}, which is not in the result: ${taker} removed it. A container of the result may not start.`;
}
