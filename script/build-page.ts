// Builds the HTML page from src/page/: one file with its styles, its script and their licences.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { joinLicences, licencesOf } from './licences.ts';

/**
 * Returns the page, and the paths of the files that are bundled in it.
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
  // Browsers hash everything between the tags.
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
  const first = 'This page contains third-party code under these licences.';
  return harmless(joinLicences([first, ...licencesOf(root, inputs)]));
}

/** Fills in a template. Placeholders are comments or in an attribute, which formatters leave alone. */
function fill(template: string, parts: Readonly<Record<string, string>>): string {
  return template.replace(/<!--\{\{(\w+)\}\}-->|\{\{(hash)\}\}/g, (_place, comment, attribute) => {
    const part = parts[comment ?? attribute];
    if (part === undefined) throw new Error(`the page has no part ${comment}`);
    return part;
  });
}

/** Returns a text. @throws Error if it would end the element or comment around it */
function harmless(text: string): string {
  const end = /<\/(?:script|style)|<!--|-->/i.exec(text);
  if (end !== null)
    throw new Error(`the page's styles, script or licences must not contain "${end[0]}"`);
  return text;
}
