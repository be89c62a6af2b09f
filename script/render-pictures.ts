// Renders a job summary much like GitHub does (with its style sheet and diagrams, without network), and an HTML page.
//
//   node script/render-pictures.ts DIRECTORY PICTURES   renders summary.md as summary.png, and page.html as page.png, and
//                                                       as layers.png with its layers and all that is below
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

/** Width of a summary's column, in CSS pixels. */
const WIDTH = 900;

const [from = '', to = ''] = process.argv.slice(2);
const renderer = process.env['RENDERER'] ?? '';
const style = readFileSync(
  join(renderer, 'node_modules/github-markdown-css/github-markdown-light.css'),
  'utf8',
);
const body = (await marked.parse(readFileSync(join(from, 'summary.md'), 'utf8'), { gfm: true }))
  // GitHub renders a quote that starts with its kind as a box with a title.
  .replace(
    /<blockquote>\s*<p>\[!(\w+)\]\s*/g,
    (_, kind: string) =>
      `<blockquote class="markdown-alert markdown-alert-${kind.toLowerCase()}"><p class="markdown-alert-title">${kind[0]}${kind.slice(1).toLowerCase()}</p><p>`,
  )
  .replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
const mermaid = join(renderer, 'node_modules/mermaid/dist/mermaid.min.js');
const html = `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0; padding: 24px 32px; } pre.mermaid { background: none !important; text-align: center; }</style>
<body class="markdown-body">${body}<script src="${pathToFileURL(mermaid)}"></script>
<script>mermaid.initialize({ startOnLoad: false }); window.drawn = mermaid.run();</script></body>`;
const summary = join(from, 'summary.html');
writeFileSync(summary, html);

const browser = await chromium.launch({
  executablePath: process.env['BROWSER'] ?? '',
  args: ['--no-sandbox'],
});
try {
  const column = await browser.newPage({
    viewport: { width: WIDTH, height: 600 },
    deviceScaleFactor: 1.25,
  });
  await column.goto(String(pathToFileURL(summary)));
  await column.evaluate('window.drawn');
  await column.screenshot({ path: join(to, 'summary.png'), fullPage: true });
  const window = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await window.goto(String(pathToFileURL(join(from, 'page.html'))));
  await window.getByRole('columnheader').first().waitFor();
  await window.screenshot({ path: join(to, 'page.png') });
  await window.setViewportSize({ width: 1200, height: 760 });
  await window.getByRole('group', { name: 'Colour by' }).getByText('Layers').click();
  await window.screenshot({ path: join(to, 'layers.png'), fullPage: true });
} finally {
  await browser.close();
}
