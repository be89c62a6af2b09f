// What inputs mean that may not be what was meant by them: worth a notice, and no error.
import { type Reference, writtenInFull } from '../image/reference.ts';
import { written } from '../spelling.ts';

/** Words that are tags far more often than names of repositories, and versions. */
const TAG_WORD = /^(?:latest|stable|edge|nightly|v?\d+(?:\.\d+)*(?:-[a-z0-9.-]+)?)$/;
/** An image's ID, as engines show it or longer, or a commit's. */
const ID_LIKE = /^[0-9a-f]{12,64}$/;

/**
 * What to say of inputs that were read.
 * @param clean the text of the input `clean`
 */
export function noticesOf(clean: string, tags: readonly Reference[]): string[] {
  const notices = tags.map(noticeOfTag).filter((notice) => notice !== undefined);
  if (/^true$/i.test(clean))
    notices.push(
      `${written('clean', 'true')} is taken for ${written('clean', 'auto')}, which stands for every safe preset.`,
    );
  return notices;
}

/** A tag alone is the name of a repository to every docker command. */
function noticeOfTag(tag: Reference): string | undefined {
  const { text, domain } = tag;
  const full = writtenInFull(tag);
  if (ID_LIKE.test(text) || TAG_WORD.test(text)) {
    const kind = ID_LIKE.test(text) ? 'looks like an ID' : 'has no name before it';
    return `The tag ${JSON.stringify(text)} ${kind}: the result becomes ${full}, in a repository of that name. Write it as "name:tag", for example ${JSON.stringify(`app:${text}`)}.`;
  }
  if (!/[.:]/.test(domain) && domain !== 'localhost')
    return `The tag ${JSON.stringify(text)} names the registry ${JSON.stringify(domain)}, since a name with an upper-case letter is no user's. Repository names are lower case: ${JSON.stringify(text.toLowerCase())} would do.`;
  return undefined;
}
