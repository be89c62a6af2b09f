// Prints the section of CHANGELOG.md for a release. Fails if the tag is not package.json's version, or if the changelog
// does not mention the release.
//
//   node script/release-notes.ts v1.2.3
import { readFileSync } from 'node:fs';

/**
 * Returns the section of a changelog (Keep a Changelog 1.1) for a tag's release.
 * @param version the version in package.json
 * @throws Error if the tag is not `v` and this version, or if the section is missing or empty
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`)
    throw new Error(`The tag "${tag}" is not "v${version}", the version in package.json.`);
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  // Without the link definitions at the end of the file.
  const notes = section
    ?.replace(/^.*\n/, '')
    .replace(/(?:^\[[^\]]+\]: .*\n?)+$/m, '')
    .trim();
  if (!notes) throw new Error(`The section "## [${version}]" of CHANGELOG.md is missing or empty.`);
  return notes;
}

if (import.meta.main) {
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  process.stdout.write(`${releaseNotes(process.argv[2] ?? '', version, read('CHANGELOG.md'))}\n`);
}
