// What inputs mean that may not be what was meant by them: worth a notice, and no error.

import { written } from '../base/spelling.ts';
import { AUTO, cleanWords, splitList } from '../clean/parse-clean.ts';
import { type Reference, withDefaultTag } from '../image/reference.ts';

/** Words that are tags far more often than names of repositories, and versions. */
const TAG_WORD = /^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;
/** An image's ID, as engines show it or longer, or a commit's. */
const ID_LIKE = /^[0-9a-f]{12,64}$/;

/**
 * What to say of inputs that were read.
 * @param clean the text of the input `clean`, without dashes of YAML's
 */
export function noticesOf(clean: string, tags: readonly Reference[]): string[] {
  const notices = tags.map(noticeOfTag).filter((notice) => notice !== undefined);
  const asAuto = noticeOfTrue(clean);
  return asAuto === undefined ? notices : [...notices, asAuto];
}

/** `true` is no preset's name: what it is taken for. */
function noticeOfTrue(clean: string): string | undefined {
  const words = splitList(clean);
  const taken = cleanWords(clean);
  // "false" alone is nothing, and not taken for another word.
  if (taken.every((word, at) => word === words[at])) return undefined;
  const given = taken.map((word, at) => (word === words[at] ? word : 'true'));
  const which = words.length === 1 ? 'which' : `in which ${JSON.stringify(AUTO)}`;
  return `${written('clean', given.join(', '))} is taken for ${written('clean', taken.join(', '))}, ${which} stands for every safe preset.`;
}

/** A tag alone is the name of a repository to every docker command. */
function noticeOfTag(tag: Reference): string | undefined {
  const { text, domain } = tag;
  const full = withDefaultTag(tag);
  if (ID_LIKE.test(text) || TAG_WORD.test(text)) {
    const kind = ID_LIKE.test(text) ? 'looks like an ID' : 'has no name before it';
    return `The tag ${JSON.stringify(text)} ${kind}: the result becomes ${full}, in a repository of that name. Write it as "name:tag", for example ${JSON.stringify(`app:${text}`)}.`;
  }
  if (!/[.:]/.test(domain) && domain !== 'localhost')
    return `The tag ${JSON.stringify(text)} names the registry ${JSON.stringify(domain)}, since only a registry's name may have upper-case letters. Repository names are lower case: ${JSON.stringify(text.toLowerCase())} would do.`;
  return undefined;
}
