import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../src/image/reference.ts';
import { imageName, isLoopback, tlsOption } from '../../src/skopeo/arguments.ts';
import { isMissing, isUnreachable, messageIn, skopeoError } from '../../src/skopeo/failures.ts';
import { Skopeo } from '../../src/skopeo/skopeo.ts';
import { MemoryLog } from '../support/process/log.ts';
import { tempDir } from '../support/process/temp.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const reference = (text: string) => parseReference(text, 'image');

describe('imageName', () => {
  it.each([
    ['app', 'docker://docker.io/library/app:latest'],
    ['ghcr.io/owner/app:1', 'docker://ghcr.io/owner/app:1'],
    [`ghcr.io/owner/app@${DIGEST}`, `docker://ghcr.io/owner/app@${DIGEST}`],
    // skopeo refuses both.
    [`ghcr.io/owner/app:1@${DIGEST}`, `docker://ghcr.io/owner/app@${DIGEST}`],
  ])('%s is %s', (text, name) => {
    expect(imageName(reference(text))).toBe(name);
  });
});

describe('isLoopback', () => {
  it.each(['localhost', 'localhost:5000', '127.0.0.1:5000', '127.1.2.3', '[::1]:5000'])(
    '%s is this machine',
    (domain) => {
      expect(isLoopback(domain)).toBe(true);
    },
  );

  it.each(['ghcr.io', '127.0.0.1.example.com', 'localhost.example.com', '10.0.0.1:5000', '[::2]'])(
    '%s is another machine, which needs TLS',
    (domain) => {
      expect(isLoopback(domain)).toBe(false);
      expect(tlsOption(reference(`${domain}/a`), '--tls-verify')).toEqual([]);
    },
  );

  it('is asked without TLS', () => {
    expect(tlsOption(reference('localhost:5000/a'), '--dest-tls-verify')).toEqual([
      '--dest-tls-verify=false',
    ]);
  });
});

/** Messages of skopeo, as its releases 1.4.1 and 1.9.3 write them. */
const SAID = {
  missing:
    'Error parsing image name "docker://127.0.0.1:5095/old/nonex:1": reading manifest 1 in 127.0.0.1:5095/old/nonex: manifest unknown: manifest unknown',
  refused:
    'Error parsing image name "docker://127.0.0.1:5999/a:1": pinging container registry 127.0.0.1:5999: Get "http://127.0.0.1:5999/v2/": dial tcp 127.0.0.1:5999: connect: connection refused',
  denied:
    'Error parsing image name "docker://ghcr.io/a/b:1": reading manifest 1 in ghcr.io/a/b: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required',
  full: 'writing blob: storing blob to file "/var/tmp/storage123/4": write /var/tmp/storage123/4: no space left on device',
} as const;

describe('what skopeo says', () => {
  it('is the message of its last log line, unquoted', () => {
    const stderr = `time="2026" level=warning msg="other"\ntime="2026" level=fatal msg=${JSON.stringify(SAID.missing)}\n`;
    expect(messageIn(stderr)).toBe(SAID.missing);
    expect(messageIn('time="2026" level=fatal msg=EOF\n')).toBe('EOF');
    expect(messageIn('panic: something\n')).toBe('panic: something');
  });

  it.each([
    ['missing', 'read', 'IMAGE_NOT_FOUND', 'Check the name and the tag'],
    ['missing', 'write', 'PUSH_FAILED', 'must be created first'],
    ['refused', 'read', 'PULL_FAILED', 'is reachable'],
    ['denied', 'read', 'PULL_FAILED', 'that may read there'],
    ['denied', 'write', 'PUSH_FAILED', 'that may push there'],
    ['full', 'read', 'NO_SPACE', '"temp-dir"'],
    ['full', 'write', 'NO_SPACE', '"temp-dir"'],
  ] as const)('%s on %s is %s', (said, kind, code, hint) => {
    const error = skopeoError(SAID[said], { kind, name: 'docker://a' });
    expect(error.code).toBe(code);
    expect(error.message).toContain(SAID[said]);
    expect(error.message).toContain('docker://a');
    expect(error.hint).toContain(hint);
  });

  it('tells a missing image from a registry that cannot be reached', () => {
    expect([SAID.missing, SAID.refused, SAID.denied].map(isMissing)).toEqual([true, false, false]);
    expect([SAID.missing, SAID.refused, SAID.denied].map(isUnreachable)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('Skopeo', () => {
  const context = () => ({
    log: new MemoryLog(),
    signal: new AbortController().signal,
    touch: () => {},
    tempDir: tempDir(),
  });
  const program = (script: string) => {
    const path = join(tempDir(), 'skopeo');
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  it('that is missing causes an error that says what to install', async () => {
    const skopeo = new Skopeo(context(), join(tempDir(), 'skopeo'));
    await expect(skopeo.checkVersion()).rejects.toMatchObject({
      code: 'NO_SKOPEO',
      message: expect.stringContaining('none is on PATH'),
      hint: expect.stringContaining('apt-get install skopeo'),
    });
  });

  it.each([
    ['skopeo version 1.2.2', '1.2.2'],
    ['skopeo version 1.4.0-dev', '1.4.0'],
    ['skopeo version 0.1.40', '0.1.40'],
  ])('with "%s" is too old', async (version, found) => {
    const skopeo = new Skopeo(context(), program(`echo ${version}`));
    // Every other command also checks the release first.
    await expect(skopeo.rawManifest(reference('localhost:1/a'))).rejects.toMatchObject({
      code: 'NO_SKOPEO',
      message: expect.stringContaining(`the one on PATH is ${found}`),
    });
  });

  it.each(['1.4.1', '1.4.10', '1.9.3', '1.20.0', '2.0.0'])(
    'with release %s will do',
    async (release) => {
      const skopeo = new Skopeo(context(), program(`echo skopeo version ${release}`));
      expect(await skopeo.checkVersion()).toBe(release);
    },
  );

  it.each([
    ['1.4.1', ['--all']],
    ['1.8.0', ['--all']],
    ['1.9.3', ['--multi-arch', 'index-only']],
    ['1.16.1', ['--multi-arch', 'index-only']],
    ['2.0.0', ['--multi-arch', 'index-only']],
  ])('of release %s copies an index with %j', async (release, options) => {
    const skopeo = new Skopeo(context(), program(`echo skopeo version ${release}`));
    expect(await skopeo.indexOptions()).toEqual(options);
  });

  it('is ended by the signal, with everything it started', async () => {
    const abort = new AbortController();
    const slow = program('echo skopeo version 1.9.3; [ "$1" = --version ] || sleep 100');
    const skopeo = new Skopeo({ ...context(), signal: abort.signal }, slow);
    await skopeo.checkVersion();
    const reading = skopeo.rawManifest(reference('localhost:1/a'));
    setTimeout(() => abort.abort(), 50);
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('touches the watchdog as answers arrive', async () => {
    let touches = 0;
    const touch = () => touches++;
    await new Skopeo({ ...context(), touch }, program('echo skopeo version 1.9.3')).checkVersion();
    expect(touches).toBeGreaterThan(0);
  });
});
