// Prints what CHANGELOG.md says of a release. Fails if the release is not ready: if its tag is not package.json's version,
// or if the changelog says nothing of it.
//
//   node script/release-notes.ts v1.2.3
import { readFileSync } from 'node:fs';

/**
 * The section of a changelog (Keep a Changelog 1.1) for the release that a tag names.
 * @param version what package.json says
 * @throws Error if the tag is not `v` and this version, or if the section is missing or empty
 */
export function releaseNotes(tag: string, version: string, changelog: string): string {
  if (tag !== `v${version}`)
    throw new Error(`The tag "${tag}" is not "v${version}", which package.json has.`);
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}]`));
  // Links that the whole file shares come last.
  const notes = section
    ?.replace(/^.*\n/, '')
    .replace(/(?:^\[[^\]]+\]: .*\n?)+$/m, '')
    .trim();
  if (!notes) throw new Error(`CHANGELOG.md has no section "## [${version}]", or an empty one.`);
  return notes;
}

if (import.meta.main) {
  const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  process.stdout.write(`${releaseNotes(process.argv[2] ?? '', version, read('CHANGELOG.md'))}\n`);
}
