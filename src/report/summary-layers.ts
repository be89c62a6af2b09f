// The part of a summary that lists the layers of a result, if there are several.
import { formatBytes } from '../base/format.ts';
import { type LayerOrigin, type LayerRow, layersOfPlatforms } from './layer-rows.ts';
import type { Report } from './report.ts';
import { code, noBreak, shareOf, shortCode } from './summary-cells.ts';

/** Most layers that are listed, of all platforms: more than engines take. */
const MAX_LAYERS = 130;
const LEAST_LAYERS = 10;
/** Most layers that are shown without a click. */
const MAX_OPEN_LAYERS = 16;
/** How many contents of a layer are named, and with how many characters. */
const MAX_CONTENTS = 3;
const MAX_CONTENT_CHARS = 36;
const MAX_COMMAND_CHARS = 120;

const ORIGINS: Readonly<Record<LayerOrigin, string>> = {
  kept: 'kept from the base',
  present: 'in the earlier image',
  new: 'new',
};

/** Shows each layer in a row, bottom first. */
export function layers(report: Report): string {
  const { platforms, dryRun } = report;
  const most = shareOf(MAX_LAYERS, platforms.length, LEAST_LAYERS);
  return layersOfPlatforms(report)
    .filter(({ rows }) => rows.length > 0)
    .map(({ platform, rows }) => {
      const of = platforms.length === 1 ? '' : ` of ${code(platform)}`;
      return layersTable(`${rows.length} layers${of}, bottom first`, rows, { most, dryRun });
    })
    .join('\n\n');
}

function layersTable(
  title: string,
  rows: readonly LayerRow[],
  { most, dryRun }: { readonly most: number; readonly dryRun: boolean },
): string {
  const hasOrigins = rows.some(({ origin }) => origin !== null);
  const line = (cells: readonly string[], origin: string) =>
    `| ${[...cells.slice(0, 3), ...(hasOrigins ? [origin] : []), ...cells.slice(3)].join(' | ')} |`;
  const lines = rows.slice(0, most).map((row, at) => {
    const { packedBytes, bytes, origin } = row;
    const packed = packedBytes === null ? '' : formatBytes(packedBytes);
    return line(
      [
        String(at + 1),
        noBreak(dryRun && packed !== '' ? `about ${packed}` : packed),
        bytes === null ? '' : noBreak(formatBytes(bytes)),
        contentsText(row),
      ],
      origin === null ? '' : noBreak(ORIGINS[origin]),
    );
  });
  const more = rows.length - lines.length;
  return [
    `<details${rows.length <= MAX_OPEN_LAYERS ? ' open' : ''}><summary>${title}</summary>`,
    '',
    line(['', 'compressed', 'uncompressed', 'largest contents'], 'status'),
    line(['---:', '---:', '---:', '---'], '---'),
    ...lines,
    ...(more > 0 ? [line([`${more} more`, '', '', ''], '')] : []),
    '',
    '</details>',
  ].join('\n');
}

/** What is in a layer; of one that was kept, the command that made it. */
function contentsText({ contents, command }: LayerRow): string {
  if (command !== null) return shortCode(command, MAX_COMMAND_CHARS);
  const names = contents
    .slice(0, MAX_CONTENTS)
    .map(
      ({ name, bytes }) => `${shortCode(name, MAX_CONTENT_CHARS)} ${noBreak(formatBytes(bytes))}`,
    );
  return `${names.join(', ')}${contents.length > MAX_CONTENTS ? ' and more' : ''}`;
}
