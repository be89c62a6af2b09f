// Builds the page of the report from src/page/: one file with its styles, its script and their licences in it.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { joinLicences, licencesOf } from './licences.ts';

/**
 * The page as text, and the paths of what is bundled in it.
 * @param root path of the repository
 */
export async function buildPage(root: string): Promise<{ html: string; inputs: string[] }> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/page/main.ts', 'src/page/page.css'],
    outdir: 'dist',
    write: false,
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const inputs = Object.keys(result.metafile.inputs);
  const outputOf = (end: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  // What a browser takes the hash of is all between the tags.
  const script = `\n${outputOf('.js')}`;
  const html = fill(readFileSync(`${root}/src/page/page.html`, 'utf8'), {
    licences: `<!--\n${licencesIn(root, inputs)}\n-->`,
    hash: `sha256-${createHash('sha256').update(script).digest('base64')}`,
    style: `<style>\n${harmless(outputOf('.css'))}</style>`,
    scripts: `<script type="application/json" id="data">{{data}}</script>\n<script>${harmless(script)}</script>`,
  });
  return { html, inputs };
}

function licencesIn(root: string, inputs: readonly string[]): string {
  const first = 'This page contains code of others, under these licences.';
  return harmless(joinLicences([first, ...licencesOf(root, inputs)]));
}

/** Its places are comments or stand in an attribute: formatters leave these alone. */
function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/<!--\{\{(\w+)\}\}-->|\{\{(hash)\}\}/g, (_place, comment, attribute) => {
    const part = parts[comment ?? attribute];
    if (part === undefined) throw new Error(`the page has no part ${comment}`);
    return part;
  });
}

/** @throws Error if a text would end the element or comment that it stands in */
function harmless(text: string): string {
  const end = /<\/(?:script|style)|<!--|-->/i.exec(text);
  if (end !== null)
    throw new Error(`the page cannot hold "${end[0]}" in its styles, script or licences`);
  return text;
}
