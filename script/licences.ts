// The packages in a bundle, and their licence texts.
import { readdirSync, readFileSync } from 'node:fs';

/** The fields of a package.json that are used here. */
interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly repository?: string | { readonly url?: string };
}

/**
 * Returns the folders of the packages to which bundled files belong, relative to the repository, in alphabetical order.
 * @param inputs paths of the files as in esbuild's output
 */
export function packageFolders(inputs: readonly string[]): string[] {
  const folders = inputs.map(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0],
  );
  return [...new Set(folders)].filter((folder) => folder !== undefined).sort();
}

/** Reads the package.json of a folder. */
export function readPackage(root: string, folder: string): PackageJson {
  return JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8')) as PackageJson;
}

/**
 * Returns one text per package, in alphabetical order.
 * @param root path of the repository
 * @param inputs paths of bundled files as in esbuild's output
 * @throws Error if a package has no licence
 */
export function licencesOf(root: string, inputs: readonly string[]): string[] {
  return packageFolders(inputs).map((folder) => {
    const about = readPackage(root, folder);
    return `${about.name} ${about.version} (${about.license})\n\n${licenceOf(`${root}/${folder}`, about)}`;
  });
}

/** Joins texts with separator lines. */
export function joinLicences(texts: readonly string[]): string {
  return texts.join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** Returns a package's licence text, or else the licence and author in its package.json. */
function licenceOf(folder: string, { license, author, repository }: PackageJson): string {
  const found = readdirSync(folder).find((name) =>
    /^licen[cs]e(?:-mit)?(?:\.(?:md|txt))?$/i.test(name),
  );
  if (found !== undefined) return readFileSync(`${folder}/${found}`, 'utf8').trim();
  if (license === undefined) throw new Error(`no licence in ${folder}`);
  const name = typeof author === 'string' ? author : author?.name;
  const place = typeof repository === 'string' ? repository : repository?.url;
  return `This package comes without a licence text. Its package.json says: ${license}, by ${name ?? place}.`;
}
