// Licence texts of the packages that a bundle contains.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * One text for each package, in the order of their names.
 * @param {string} root of the repository
 * @param {string[]} inputs paths of bundled files, as esbuild tells them
 */
export function licencesOf(root, inputs) {
  const names = new Set(
    inputs
      .map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
      .filter((name) => name !== undefined),
  );
  return [...names].sort().map((name) => {
    const folder = `${root}/node_modules/${name}`;
    const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return `${name} ${about.version} (${about.license})\n\n${licenceOf(folder, about)}`;
  });
}

/** @param {string[]} texts */
export function joinLicences(texts) {
  return texts.join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** A package's own text; where it has none, what its package.json says of its licence and its author. */
function licenceOf(folder, { license, author, repository }) {
  const found = readdirSync(folder).find((name) =>
    /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/i.test(name),
  );
  if (found !== undefined) return readFileSync(`${folder}/${found}`, 'utf8').trim();
  if (license === undefined) throw new Error(`no licence in ${folder}`);
  const by = typeof author === 'string' ? author : (author?.name ?? repository?.url ?? repository);
  return `This package comes without a licence text. Its package.json says: ${license}, by ${by}.`;
}
