// Licence texts of the packages that a bundle contains.
import { readFileSync } from 'node:fs';

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
    return `${name} ${about.version} (${about.license})\n\n${licenceOf(folder)}`;
  });
}

/** @param {string[]} texts */
export function joinLicences(texts) {
  return texts.join(`\n\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(folder) {
  for (const name of [
    'LICENSE',
    'LICENSE.md',
    'license',
    'LICENCE',
    'LICENSE.txt',
    'LICENSE-MIT.txt',
  ]) {
    try {
      return readFileSync(`${folder}/${name}`, 'utf8').trim();
    } catch {}
  }
  throw new Error(`no licence text in ${folder}`);
}
