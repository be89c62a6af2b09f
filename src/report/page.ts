// The report for people: one page that needs nothing but a browser. Its look and behaviour are src/page/, built to
// dist/page.html; here it gets its data.

import { visible } from '../base/text.ts';
import type { PageData } from '../survey/page-data.ts';

/** Where in the template the title stands, as text of HTML. */
const TITLE = '{{title}}';
/** Where in the template the data stands, as JSON in a script element that is not run. */
const DATA = '{{data}}';

/**
 * Puts data into a built page.
 * @param template dist/page.html
 * @throws Error where the template is not a page of ours
 */
export function renderPage(template: string, data: PageData): string {
  const [beforeTitle, afterTitle] = halves(template, TITLE);
  const [beforeData, afterData] = halves(afterTitle, DATA);
  return [beforeTitle, escapeHtml(visible(data.title)), beforeData, inScript(data), afterData].join(
    '',
  );
}

function halves(text: string, place: string): [string, string] {
  const [before, after, ...more] = text.split(place);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`the template of the page needs ${place} once`);
  return [before, after];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that no HTML parser reads as the end of a script, and that is the same in any encoding of lines. */
function inScript(data: PageData): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
