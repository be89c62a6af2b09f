// Reads the report of an earlier run, to compare a result with it. Whatever is in the file, only what a comparison needs
// is taken, and checked.
import { FlattenError } from '../base/errors.ts';
import { getPath, getString, isObject, parseJson } from '../base/json.ts';
import { named } from '../base/spelling.ts';
import { type Contents, isContents } from '../survey/contents.ts';
import type { Earlier, EarlierPlatform } from './compare.ts';
import { REPORT_VERSION } from './report.ts';

/**
 * Parses the report of an earlier run.
 * @param name the file as the user wrote it
 * @throws FlattenError `BAD_INPUT` if the text is not a report, or one of another version
 */
export function parseEarlier(text: string, name: string): Earlier {
  const report = parseJson(text);
  const isReport = getString(report, 'tool')?.startsWith('docker-flatten ') === true;
  if (!isObject(report) || !isReport) throw invalid(name, 'is not one');
  const { version, platforms } = report;
  if (version !== REPORT_VERSION)
    throw invalid(
      name,
      `has the version ${JSON.stringify(version)?.slice(0, 20)} instead of ${REPORT_VERSION}`,
      'Write it again with this release of docker-flatten.',
    );
  if (!Array.isArray(platforms) || platforms.length === 0) throw invalid(name, 'names no platform');
  const isOne = platforms.length === 1;
  return {
    kind: 'report',
    name,
    platforms: platforms.map((one: unknown) =>
      platformOf(one, isOne ? getPath(report, 'result') : one, name),
    ),
  };
}

/** @param holder what has the contents and the layers: the result itself, if it has one platform */
function platformOf(one: unknown, holder: unknown, name: string): EarlierPlatform {
  const platform = getString(one, 'platform');
  if (platform === undefined) throw invalid(name, 'has a platform without a name');
  const packedBytes = getPath(one, 'newPackedBytes');
  return {
    platform,
    contents: contentsOf(getPath(holder, 'contents'), name),
    packedBytes: typeof packedBytes === 'number' ? packedBytes : undefined,
    layers: layersOf(getPath(holder, 'packedLayers')),
  };
}

/** An image that was only tagged was not read, so its report has no contents. */
function contentsOf(value: unknown, name: string): Contents | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isContents(value)) throw invalid(name, 'has contents of another form');
  return value;
}

function layersOf(value: unknown): ReadonlySet<string> | undefined {
  if (!Array.isArray(value)) return undefined;
  const digests = value.flatMap((layer: unknown) => [
    getString(layer, 'digest') ?? [],
    getString(layer, 'diffId') ?? [],
  ]);
  return digests.length === 0 ? undefined : new Set(digests.flat());
}

function invalid(
  name: string,
  what: string,
  hint = 'Name the file that an earlier run wrote as its report, or an image.',
): FlattenError {
  return new FlattenError(
    'BAD_INPUT',
    `The ${named('compare')} must name an image or a report of docker-flatten, but ${JSON.stringify(name)} ${what}.`,
    { hint },
  );
}
