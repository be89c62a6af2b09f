// Warns about programs and directories that the image's config refers to and that the result has lost: its containers
// may not start, or not in the right directory.
import { quoteName } from '../base/errors.ts';
import { resolvePathBy } from './links.ts';
import type { PathLookup } from './path-lookup.ts';
import type { RequiredPath } from './reference-types.ts';
import type { CleanRules } from './rules.ts';

/** Maximum number of names to look up after commands. Each needs a request, and no config runs so many programs. */
const MAX_LOOKED_FOR = 50;

/** The filesystems behind the result. */
export interface LookupSources {
  /** Looks into what was streamed: an image, or a container that commands changed. */
  readonly look: PathLookup;
  /** Looks into the image before commands changed it; undefined if none ran. */
  readonly lookAtImage: PathLookup | undefined;
}

/**
 * Returns a warning for each required path that is lost, whatever removed it.
 * @param rules the rules after the whole stream has passed
 */
export async function lostPathWarnings(
  rules: Pick<CleanRules, 'requiredPaths' | 'trace'>,
  origins: LookupSources,
): Promise<string[]> {
  const warnings = new Map<string, string>();
  for (const [at, needed] of rules.requiredPaths.entries()) {
    if (warnings.has(needed.text)) continue;
    const lookAtImage = at < MAX_LOOKED_FOR ? origins.lookAtImage : undefined;
    const remover = await removedBy(rules, needed, { ...origins, lookAtImage });
    if (remover !== undefined) warnings.set(needed.text, warningOf(needed, remover));
  }
  return [...warnings.values()];
}

/** Returns what removed a required path; undefined if it still exists, or never did. */
async function removedBy(
  rules: Pick<CleanRules, 'trace'>,
  { candidates }: RequiredPath,
  { look, lookAtImage }: LookupSources,
): Promise<string | undefined> {
  const places = candidates.map((path) => rules.trace(path));
  const remover = places.find(({ droppedBy }) => droppedBy !== undefined)?.droppedBy;
  if (remover === undefined && lookAtImage === undefined) return undefined;
  for (const { end, droppedBy } of places)
    if (droppedBy === undefined && end !== undefined && (await look(end)) !== undefined)
      return undefined;
  if (remover !== undefined || lookAtImage === undefined) return remover;
  for (const path of candidates) if (await pathExists(path, lookAtImage)) return 'a command';
  return undefined;
}

/** Returns whether a path exists, after following links. */
async function pathExists(path: string, look: PathLookup): Promise<boolean> {
  const resolved = await resolvePathBy(path, async (step) => (await look(step))?.link);
  return resolved !== undefined && (await look(resolved.end)) !== undefined;
}

function warningOf({ by, text }: RequiredPath, remover: string): string {
  const name = quoteName(Buffer.from(text));
  return by === 'WORKDIR'
    ? `The image's WORKDIR ${name} is not in the result: ${remover} removed it. The engine will create it again, empty and owned by root.`
    : `The image's ${by} refers to ${name}, which is not in the result: ${remover} removed it. Containers of the result may not start.`;
}
