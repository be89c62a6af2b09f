// Which platforms of a result an engine gets.
import { expect, it } from 'vitest';
import { STORE_TRAITS } from '../../src/engine/client/store-traits.ts';
import { engineShare } from '../../src/flatten/engine-share.ts';
import { parsePlatform } from '../../src/image/platform.ts';
import { thrownBy } from '../support/process/errors.ts';

const engine = (kind: keyof typeof STORE_TRAITS) => ({
  store: STORE_TRAITS[kind],
  platform: { os: 'linux', architecture: 'arm64', variant: undefined },
});

const shareOf = (kind: keyof typeof STORE_TRAITS, ...platforms: readonly string[]) =>
  engineShare(engine(kind), platforms, parsePlatform);

it('all, if its store holds indexes', () => {
  expect(shareOf('containerd', 'linux/amd64', 'linux/arm64')).toHaveLength(2);
});

it('its own, in any spelling, if its store keeps one platform', () => {
  expect(shareOf('graph-driver', 'linux/amd64', 'linux/arm64/v8')).toEqual(['linux/arm64/v8']);
});

it('the only one, whatever it is', () => {
  expect(shareOf('graph-driver', 'linux/amd64')).toEqual(['linux/amd64']);
});

it('none, if there are several and its own is missing', () => {
  const error = thrownBy(() => shareOf('graph-driver', 'linux/amd64', 'linux/s390x'));
  expect(error.code).toBe('PLATFORM_MISMATCH');
  expect(error.message).toContain('linux/arm64');
  expect(error.message).toContain('linux/amd64, linux/s390x');
});
