// The report as a self-contained HTML page. src/page/ implements it and is built to dist/page.html; this file adds the
// data.

import { visible } from '../base/text.ts';
import type { PageData } from '../survey/page-data.ts';

/** Placeholder in the template for the title, as HTML text. */
const TITLE = '{{title}}';
/** Placeholder in the template for the data, as JSON in a script element that is not executed. */
const DATA = '{{data}}';

/**
 * Puts data into the page.
 * @param template the text of dist/page.html
 * @throws Error if the template does not contain each placeholder once
 */
export function renderPage(template: string, data: PageData): string {
  const [beforeTitle, afterTitle] = splitAt(template, TITLE);
  const [beforeData, afterData] = splitAt(afterTitle, DATA);
  return [beforeTitle, escapeHtml(visible(data.title)), beforeData, inScript(data), afterData].join(
    '',
  );
}

function splitAt(text: string, placeholder: string): [string, string] {
  const [before, after, ...more] = text.split(placeholder);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`the page template must contain ${placeholder} exactly once`);
  return [before, after];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Returns JSON that cannot end a script element, without U+2028 and U+2029, which some parsers treat as line breaks. */
function inScript(data: PageData): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
