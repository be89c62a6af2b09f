// Notices about inputs that are valid, but may not mean what the user intended.

import { written } from '../base/spelling.ts';
import { AUTO, cleanWords, splitList } from '../clean/parse-clean.ts';
import { type Reference, withDefaultTag } from '../image/reference.ts';

/** Words that are usually tags and not repository names, and versions. */
const TAG_WORD = /^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;
/** An image ID, as short as engines show it or longer, or a commit ID. */
const ID_LIKE = /^[0-9a-f]{12,64}$/;

/**
 * Returns the notices about inputs.
 * @param clean the text of the input `clean`, without the dashes of a YAML sequence
 */
export function noticesOf(clean: string, tags: readonly Reference[]): string[] {
  const notices = tags.map(noticeOfTag).filter((notice) => notice !== undefined);
  const asAuto = noticeOfTrue(clean);
  return asAuto === undefined ? notices : [...notices, asAuto];
}

/** Explains what `true`, which is not a preset, means in the input `clean`. */
function noticeOfTrue(clean: string): string | undefined {
  const words = splitList(clean);
  const meant = cleanWords(clean);
  // A single "false" means no presets, so there is no word to compare.
  if (meant.every((word, at) => word === words[at])) return undefined;
  const given = meant.map((word, at) => (word === words[at] ? word : 'true'));
  const which = words.length === 1 ? 'which' : `in which ${JSON.stringify(AUTO)}`;
  return `${written('clean', given.join(', '))} means ${written('clean', meant.join(', '))}, ${which} selects all safe presets.`;
}

/** Explains that every docker command reads a tag alone as a repository name. */
function noticeOfTag(tag: Reference): string | undefined {
  const { text, domain } = tag;
  const full = withDefaultTag(tag);
  if (ID_LIKE.test(text) || TAG_WORD.test(text)) {
    const kind = ID_LIKE.test(text) ? 'looks like an ID' : 'has no repository name';
    return `The tag ${JSON.stringify(text)} ${kind}: the result will be named ${full}. Write it as "name:tag", for example ${JSON.stringify(`app:${text}`)}.`;
  }
  if (!/[.:]/.test(domain) && domain !== 'localhost')
    return `The tag ${JSON.stringify(text)} refers to the registry ${JSON.stringify(domain)}, because only registry names can contain upper-case letters. Repository names are lower case: write ${JSON.stringify(text.toLowerCase())} for one on Docker Hub.`;
  return undefined;
}
