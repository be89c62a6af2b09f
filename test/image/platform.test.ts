import { describe, expect, it } from 'vitest';
import {
  formatPlatform,
  normalizePlatform,
  parsePlatform,
  samePlatform,
} from '../../src/image/platform.ts';
import { thrownBy } from '../support/process/errors.ts';

describe('parsePlatform', () => {
  it.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/x86-64', 'linux/amd64'],
    ['linux/amd64/v1', 'linux/amd64'],
    ['linux/amd64/v2', 'linux/amd64/v2'],
    ['linux/i386', 'linux/386'],
    ['Linux/AMD64', 'linux/amd64'],
    ['linux/arm64', 'linux/arm64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm64/8', 'linux/arm64'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/arm64/v8.0', 'linux/arm64'],
    ['linux/arm64/v8.1', 'linux/arm64/v8.1'],
    ['linux/arm64/v9', 'linux/arm64/v9'],
    ['linux/arm64/9', 'linux/arm64/v9'],
    ['linux/arm64/v9.0', 'linux/arm64/v9'],
    ['linux/amd64/v3', 'linux/amd64/v3'],
    ['linux/armhf/v6', 'linux/arm/v7'],
    ['linux/armel/v7', 'linux/arm/v6'],
    ['linux/i386/v1', 'linux/386'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/v7', 'linux/arm/v7'],
    ['linux/arm/7', 'linux/arm/v7'],
    ['linux/arm/v6', 'linux/arm/v6'],
    ['linux/arm/5', 'linux/arm/v5'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armel', 'linux/arm/v6'],
    ['linux/s390x', 'linux/s390x'],
    ['linux/riscv64', 'linux/riscv64'],
    ['linux/ppc64le', 'linux/ppc64le'],
    ['macos/arm64', 'darwin/arm64'],
    ['windows/amd64', 'windows/amd64'],
    ['linux/constructor', 'linux/constructor'],
  ])('reads %s as %s', (text, normal) => {
    expect(formatPlatform(parsePlatform(text))).toBe(normal);
  });

  it.each([
    '',
    'linux',
    'linux/',
    '/amd64',
    'linux//v7',
    'linux/arm/',
    'linux/arm/v7/x',
    'linux amd64',
    'linux/amd 64',
    'linux/amd64\n',
    'linux,amd64',
    'linux/é',
  ])('refuses %j', (text) => {
    const error = thrownBy(() => parsePlatform(text));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain('"platform"');
    expect(error.message).toContain(JSON.stringify(text));
  });
});

describe('normalizePlatform', () => {
  it('is idempotent', () => {
    for (const architecture of ['arm', 'arm64', 'amd64', 'armhf', 'i386'])
      for (const variant of [undefined, '', 'v1', 'v6', '8']) {
        const once = normalizePlatform({ os: 'linux', architecture, variant });
        expect(normalizePlatform(once)).toEqual(once);
      }
  });

  it('treats an empty variant as none', () => {
    expect(normalizePlatform({ os: 'linux', architecture: 'arm', variant: '' }).variant).toBe('v7');
    expect(
      normalizePlatform({ os: 'linux', architecture: 's390x', variant: '' }).variant,
    ).toBeFalsy();
  });
});

describe('samePlatform', () => {
  const arm64 = { os: 'linux', architecture: 'arm64', variant: undefined };

  it('ignores differences in spelling', () => {
    expect(samePlatform(arm64, { os: 'linux', architecture: 'aarch64', variant: 'v8' })).toBe(true);
  });

  it('distinguishes variants, architectures and systems', () => {
    expect(samePlatform(arm64, { ...arm64, variant: 'v9' })).toBe(false);
    expect(samePlatform(arm64, { ...arm64, architecture: 'arm' })).toBe(false);
    expect(samePlatform(arm64, { ...arm64, os: 'windows' })).toBe(false);
  });
});
