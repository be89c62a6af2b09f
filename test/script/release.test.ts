// The release notes and the software bill of materials.
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../script/release-notes.ts';
import { billOf } from '../../script/sbom.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.3] - 2030-01-02

### Fixed

- The end of a [thing](docs/thing.md).

## [1.2.2] - 2030-01-01

- The first.

[Unreleased]: https://example.com/compare
[1.2.2]: https://example.com/1.2.2
`;

describe('the release notes', () => {
  it('are the release’s section of the changelog', () => {
    expect(releaseNotes('v1.2.3', '1.2.3', CHANGELOG)).toBe(
      '### Fixed\n\n- The end of a [thing](docs/thing.md).',
    );
    expect(releaseNotes('v1.2.2', '1.2.2', CHANGELOG)).toBe('- The first.');
  });

  it.each([
    ['a tag of another version', 'v1.2.3', '1.2.2', /"v1\.2\.3" is not "v1\.2\.2"/],
    ['a tag without "v"', '1.2.3', '1.2.3', /"1\.2\.3" is not "v1\.2\.3"/],
    [
      'a version that the changelog lacks',
      'v1.2.4',
      '1.2.4',
      /section "## \[1\.2\.4\]" of CHANGELOG\.md is missing/,
    ],
  ])('are rejected for %s', (_, tag, version, error) => {
    expect(() => releaseNotes(tag, version, CHANGELOG)).toThrow(error);
  });

  it('are rejected for an empty section', () => {
    const text = CHANGELOG.replace('- The first.\n', '');
    expect(() => releaseNotes('v1.2.2', '1.2.2', text)).toThrow(/missing or empty/);
  });
});

describe('the bill of materials', () => {
  const component = (ref: string) => ({ 'bom-ref': ref, properties: [{ name: 'development' }] });
  const bill = {
    metadata: { component: { 'bom-ref': 'app@1.0.0', name: 'app' } },
    components: [component('a@1.0.0'), component('b@2.0.0'), component('tool@3.0.0')],
    dependencies: [
      { ref: 'app@1.0.0', dependsOn: ['a@1.0.0', 'tool@3.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['b@2.0.0'] },
      { ref: 'b@2.0.0', dependsOn: [] },
      { ref: 'tool@3.0.0', dependsOn: ['a@1.0.0'] },
    ],
  };

  it('omits packages that are not bundled', () => {
    const { components, dependencies } = billOf(bill, ['a@1.0.0', 'b@2.0.0']);
    expect(components.map((one) => one['bom-ref'])).toEqual(['a@1.0.0', 'b@2.0.0']);
    expect(dependencies).toEqual([
      { ref: 'app@1.0.0', dependsOn: ['a@1.0.0'] },
      { ref: 'a@1.0.0', dependsOn: ['b@2.0.0'] },
      { ref: 'b@2.0.0', dependsOn: [] },
    ]);
  });

  it('contains every bundled package', () => {
    expect(() => billOf(bill, ['a@1.0.0', 'c@1.0.0'])).toThrow("npm's bill lacks c@1.0.0");
  });
});
