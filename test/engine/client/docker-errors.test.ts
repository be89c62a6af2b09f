// Known failures: real messages, as printed by the releases in the comments.
import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { knownFailure } from '../../../src/engine/client/docker-errors.ts';
import { pauseContainer } from '../../../src/engine/containers/pause.ts';
import { pullImage } from '../../../src/engine/images/pull.ts';
import { pushTags } from '../../../src/engine/images/push.ts';
import { parseReference } from '../../../src/image/reference.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';

const ID = '5'.repeat(64);
const TAG = parseReference('127.0.0.1:5000/app:flat', 'tag');

describe('knownFailure', () => {
  it.each([
    // 20.10 to 29, overlay2: a pull, and a load.
    ['failed to register layer: max depth exceeded', 'UNSUPPORTED_IMAGE', /125/, /containerd/],
    ['max depth exceeded', 'UNSUPPORTED_IMAGE', /125/, /containerd/],
    // 28 and 29, both stores.
    ['unhandled tar header type 83', 'UNSUPPORTED_IMAGE', /sparse file/, /--format=posix/],
    // 29, overlay2.
    ["invalid port 'abc': invalid syntax", 'UNSUPPORTED_IMAGE', /a port/, /EXPOSE/],
    ["invalid port '99999': value out of range", 'UNSUPPORTED_IMAGE', /a port/, /EXPOSE/],
    ['Invalid containerPort: abc', 'UNSUPPORTED_IMAGE', /a port/, /EXPOSE/],
    // 28, containerd store.
    [
      'Error response from daemon: could not deserialize image config: json: cannot unmarshal string into Go struct field DockerOCIImage.config.Cmd of type []string',
      'UNSUPPORTED_IMAGE',
      /config or manifest/,
      /Build the image again/,
    ],
    [
      'failed to mount /tmp/x: mount source: "overlay": function not implemented',
      'UNSUPPORTED_ENGINE',
      /kernel/,
      /docker info/,
    ],
    [
      'openat2 /var/lib/docker/x: operation not permitted',
      'UNSUPPORTED_ENGINE',
      /kernel/,
      /libseccomp/,
    ],
  ])('%s', (said, code, why, hint) => {
    const error = knownFailure(said, 'It failed');
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(/^It failed because /);
    expect(error?.message).toMatch(why);
    expect(error?.message).toContain(said);
    expect(error?.hint).toMatch(hint);
  });

  it.each([
    'error parsing HTTP 403 response body: json: cannot unmarshal string into Go value',
    'open /secret: operation not permitted',
    // Ports in addresses of a registry and a proxy.
    'Get "https://registry.example:99999/v2/": dial tcp: address 99999: invalid port',
    'proxyconnect tcp: dial tcp: address 99999: invalid port',
    'parse "http://proxy:x": invalid port ":x" after host',
    'invalid argument "tcp://1.2.3.4:x" for "-H": parse "tcp://1.2.3.4:x": invalid port ":x" after host',
    'failed to do request: Head "https://a/v2/": http: invalid protobuf',
    'Get "https://registry.example/v2/": dial tcp: lookup registry.example: no such host',
    '',
  ])('does not recognise %j', (said) => expect(knownFailure(said, 'It failed')).toBeUndefined());
});

describe('a pull', () => {
  const pull = (said: string) => {
    fakeDocker(`case "$1" in image) echo 'No such image' ;; *) echo "${said}" ;; esac >&2; exit 1`);
    return failureOf(pullImage(sessionWith(new Docker()), 'app', undefined));
  };

  it.each([
    ['failed to register layer: max depth exceeded', 'UNSUPPORTED_IMAGE', '125'],
    ['write /var/lib/docker/tmp/x: no space left on device', 'NO_SPACE', 'docker system df'],
    [
      'no matching manifest for linux/amd64 in the manifest list entries: no match for platform in manifest: not found',
      'PLATFORM_MISMATCH',
      'Select a platform',
    ],
    ['toomanyrequests: You have reached your pull rate limit.', 'PULL_FAILED', 'Log in'],
    ['manifest unknown', 'IMAGE_NOT_FOUND', 'Check the name'],
    // The address of the registry, not of the engine.
    [
      'Get http://x/v2/: dial tcp 1.2.3.4:80: connect: connection refused',
      'PULL_FAILED',
      'reachable',
    ],
  ])('that says %s', async (said, code, part) => {
    const error = await pull(said);
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.hint}`).toContain(part);
    expect(error.message).toContain(said);
  });
});

describe('a push', () => {
  const push = (said: string, newPackedBytes: number | undefined) => {
    fakeDocker(`cat >&2 <<'END'\n${said}\nEND\nexit 1`);
    const weight = { newBytes: 3_000_000, newPackedBytes };
    return failureOf(pushTags(sessionWith(new Docker()), [TAG], weight));
  };

  it.each([
    // 20.10; 28 and 29 on overlay2; both on a containerd store, with messages of registries.
    `error parsing HTTP 413 response body: invalid character '<' looking for beginning of value: "<html>..."`,
    'error parsing HTTP 413 response body: unexpected end of JSON input: ""',
    'unknown: <html>\n<head><title>413 Request Entity Too Large</title></head>\n<hr><center>nginx</center>\n</html>',
    'unknown: failed to copy: unexpected status from PUT request to http://x/v2/a/blobs/uploads/1: 413 Payload Too Large',
    'unexpected status from PATCH request to http://x: 413 Request Entity Too Large',
    'size invalid: blob too large',
    'error from registry: blob too large',
  ])('that is too large has a hint with the size: %s', async (said) => {
    const packed = await push(said, 2_000_000);
    expect(packed.code).toBe('PUSH_FAILED');
    expect(packed.message).toContain('(2.00 MB packed)');
    expect(packed.message).toContain('Nothing was pushed');
    expect(packed.hint).toMatch(/one layer.*"compression: zstd".*"clean".*client_max_body_size/);
    // On a graph driver "compression" has no effect.
    const unpacked = await push(said, undefined);
    expect(unpacked.message).toContain('3.00 MB unpacked');
    expect(unpacked.hint).not.toContain('compression');
  });

  it('that was cut off has a hint that it may have been too large', async () => {
    const error = await push('write tcp 127.0.0.1:1->127.0.0.1:2: write: broken pipe', 2_000_000);
    expect(error.message).not.toContain('too large');
    expect(error.hint).toMatch(/is reachable.*2.00 MB packed/);
  });

  it.each([
    ['denied: requested access to the resource is denied', /^Log in/],
    ['dial tcp: lookup registry.example: no such host', /^Check whether .* push again\.$/],
  ])('that failed otherwise has another hint: %s', async (said, hint) => {
    const error = await push(said, 1);
    expect(error.message).not.toContain('too large');
    expect(error.hint).toMatch(hint);
  });
});

it.each([
  // 29 rootless, and an engine in gVisor.
  'cannot pause container x: OCI runtime pause failed: freezer not supported: openat2 /sys/fs/cgroup/x/cgroup.freeze: no such file or directory',
  'cannot pause container x: OCI runtime pause failed: cannot toggle freezer: cgroups not configured for container',
])('a container that cannot be paused has a hint about "pause: false": %s', async (said) => {
  fakeDocker(`[ "$1" != create ] || { echo ${ID}; exit; }; echo '${said}' >&2; exit 1`);
  const container = { id: ID, isRunning: true, isPaused: false, config: {}, mounts: [] };
  const error = await failureOf(
    pauseContainer(sessionWith(new Docker()), imageWith({}), container as never),
  );
  expect(error.message).toMatch(/Cannot pause the running container/);
  expect(error.message).toContain(said);
  expect(error.hint).toContain('"pause: false"');
});
