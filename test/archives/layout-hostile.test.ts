// OCI image layouts that are damaged or made to harm.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  Blobs,
  digestOf,
  type JsonDescriptor,
  layer,
  TYPE,
  tarOf,
  withName,
  writeFiles,
} from '../support/archives/build.ts';
import { refused } from '../support/archives/layouts.ts';
import { bytesOf, openText } from '../support/archives/open.ts';
import { failureOf } from '../support/process/errors.ts';
import { tempDir } from '../support/process/temp.ts';

describe('damage and malice', () => {
  it.each(['manifest', 'config', 'layer', 'index'])('names a missing %s', async (kind) => {
    const blobs = new Blobs();
    const config = blobs.add(Buffer.from('{}'), TYPE.config);
    const one = blobs.add(layer('file'), TYPE.layer);
    const manifest = blobs.image({ manifest: { config, layers: [one] } });
    const index = blobs.index([manifest]);
    const { digest } = { manifest, config, layer: one, index }[kind] as JsonDescriptor;
    if (kind === 'layer') blobs.image();
    const files = blobs.layout([
      kind === 'index' ? index : kind === 'layer' ? blobs.image() : manifest,
    ]);
    files.delete(`blobs/${digest.replace(':', '/')}`);
    const error = await refused(files);
    expect(error.code).toBe('BLOB_INVALID');
    expect(error.message).toContain(digest);
    expect(error.message).toContain('missing');
  });

  it('checks the digests of manifests and configs', async () => {
    const blobs = new Blobs();
    const manifest = blobs.image();
    for (const [name, bytes] of blobs.layout([blobs.index([manifest])])) {
      if (!name.startsWith('blobs/') || bytes[0] !== 0x7b) continue;
      const files = blobs.layout([blobs.index([manifest])]);
      files.set(name, Buffer.from(bytes.toString().replace('2', '3').replace('amd64', 'arm64')));
      if (files.get(name)?.equals(bytes)) continue;
      const error = await refused(files);
      expect(error.code).toBe('BLOB_INVALID');
      expect(error.message).toContain(name.split('/')[2]);
    }
  });

  it.each([-1, 1])('checks sizes (%i)', async (by) => {
    const blobs = new Blobs();
    const one = blobs.add(layer('file'), TYPE.layer);
    const lying = { ...one, size: one.size + by };
    const manifest = blobs.image({ manifest: { layers: [lying] } });
    const error = await refused(blobs.layout([manifest]));
    expect(error.message).toContain(`${one.digest} has ${one.size} bytes`);
    const error2 = await refused(blobs.layout([{ ...manifest, size: manifest.size + by }]));
    expect(error2.message).toContain(`${manifest.digest} has ${manifest.size} bytes`);
  });

  it.each([
    ['an index with fields of a manifest', { layers: [] }],
    ['an index of another media type', { mediaType: TYPE.manifest }],
    ['an index without entries', { manifests: undefined }],
    ['an entry without a digest', { manifests: [{ mediaType: TYPE.manifest, size: 1 }] }],
    [
      'a digest that leads outward',
      { manifests: [{ mediaType: TYPE.manifest, size: 1, digest: 'sha256:../../../etc/passwd' }] },
    ],
    [
      'an unknown algorithm',
      { manifests: [{ mediaType: TYPE.manifest, size: 1, digest: `md5:${'a'.repeat(64)}` }] },
    ],
    [
      'a negative size',
      { manifests: [{ mediaType: TYPE.manifest, size: -1, digest: digestOf('') }] },
    ],
    [
      'a size that is no number',
      { manifests: [{ mediaType: TYPE.manifest, size: '1', digest: digestOf('') }] },
    ],
  ])('refuses %s', async (_, fields) => {
    const blobs = new Blobs();
    const index = { ...blobs.index([blobs.image()], fields), mediaType: TYPE.index };
    expect((await refused(blobs.layout([index]))).code).toBe('BLOB_INVALID');
  });

  it.each([
    [
      'a foreign layer',
      `${'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip'}`,
      'foreign layer',
    ],
    [
      'a nondistributable layer',
      'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
      'foreign layer',
    ],
    ['an encrypted layer', `${TYPE.layer}+gzip+encrypted`, 'unknown media type'],
    ['a layer without a type', '', 'unknown media type'],
  ])('refuses %s beside others', async (_, mediaType, message) => {
    const blobs = new Blobs();
    const layers = [blobs.add(layer('file'), TYPE.layer), blobs.add(layer('odd'), mediaType)];
    const error = await refused(
      blobs.layout([blobs.index([blobs.image({ manifest: { layers } })])]),
    );
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain(message);
    expect(error.message).toContain(layers[1]?.digest);
  });

  it('refuses an artifact that was chosen', async () => {
    const blobs = new Blobs();
    const chart = blobs.image({
      manifest: { config: blobs.add({}, 'application/vnd.cncf.helm.config.v1+json') },
    });
    const other = blobs.add({ x: 1 }, 'application/vnd.example+json');
    for (const entry of [chart, withName(other, 'x')]) {
      const error = await refused(blobs.layout([entry]), entry === chart ? '' : ':x');
      expect(error.code).toBe('UNSUPPORTED_IMAGE');
      expect(error.message).toMatch(/helm|example/);
    }
  });

  it('refuses an index with nothing but attestations', async () => {
    const blobs = new Blobs();
    const error = await refused(blobs.layout([blobs.index([blobs.attestation(blobs.image())])]));
    expect(error.code).toBe('UNSUPPORTED_IMAGE');
    expect(error.message).toContain('1 attestation');
  });

  it.each([
    [
      'more diffIDs than layers',
      { rootfs: { type: 'layers', diff_ids: [digestOf('a'), digestOf('b')] } },
    ],
    ['fewer diffIDs than layers', { rootfs: { type: 'layers', diff_ids: [] } }],
    ['no diffIDs', { rootfs: undefined }],
    ['a diffID that is no digest', { rootfs: { type: 'layers', diff_ids: ['x'] } }],
    ['no platform', { os: undefined }],
    ['a platform that there cannot be', { os: 'li nux' }],
  ])('refuses a config with %s', async (_, config) => {
    const blobs = new Blobs();
    expect((await refused(blobs.layout([blobs.image({ config })]))).code).toBe('UNSUPPORTED_IMAGE');
  });

  it('refuses a config that is not a JSON object', async () => {
    const blobs = new Blobs();
    const manifest = blobs.image({
      manifest: { config: blobs.add(Buffer.from('[]'), TYPE.config) },
    });
    expect((await refused(blobs.layout([manifest]))).code).toBe('BLOB_INVALID');
  });

  it.each([
    ['no JSON', 'x'],
    ['null', 'null'],
    ['no list', '{"manifests":{}}'],
    ['an entry that is no descriptor', '{"manifests":[7]}'],
  ])('refuses an index.json with %s', async (_, text) => {
    const files = new Blobs().layout([]);
    files.set('index.json', Buffer.from(text));
    expect((await refused(files)).code).toBe('BLOB_INVALID');
  });

  it('refuses another version of layouts', async () => {
    const blobs = new Blobs();
    const files = blobs.layout([blobs.image()]);
    files.set('oci-layout', Buffer.from('{"imageLayoutVersion":"2.0.0"}'));
    expect((await refused(files)).message).toContain('"2.0.0"');
  });

  it('refuses JSON that is too large', async () => {
    const blobs = new Blobs();
    const manifest = blobs.image({ manifest: { annotations: { a: 'x'.repeat(5 * 1024 * 1024) } } });
    const error = await refused(blobs.layout([manifest]));
    expect(error.code).toBe('TAR_LIMIT');
    expect(error.message).toContain(manifest.digest);
  });

  it.each([
    ['with a media type', { mediaType: 'application/vnd.docker.distribution.manifest.v1+json' }],
    ['without one', { mediaType: undefined }],
  ])("refuses Docker's old manifests %s", async (_, { mediaType }) => {
    const blobs = new Blobs();
    const old = blobs.add({ schemaVersion: 1, fsLayers: [], mediaType }, 'x');
    for (const type of [mediaType, undefined]) {
      const error = await refused(blobs.layout([{ ...old, mediaType: type }]), ':@0');
      expect(error.code).toBe('UNSUPPORTED_IMAGE');
      expect(error.message).toContain('must be an image or an index');
    }
  });

  it('does not wait for a pipe', async () => {
    const directory = tempDir();
    execFileSync('mkfifo', [join(directory, 'index.json')]);
    expect((await failureOf(openText(`oci:${directory}`))).code).toBe('UNSUPPORTED_IMAGE');
  });

  it('names the file that cannot be read', async () => {
    const directory = tempDir();
    const blobs = new Blobs();
    writeFiles(directory, blobs.layout([blobs.image()]));
    const [image] = (await openText(`oci:${directory}`)).images;
    const digest = image?.layers[0]?.descriptor.digest ?? '';
    const path = join(directory, 'blobs', digest.replace(':', '/'));
    rmSync(path);
    expect((await failureOf(bytesOf(image?.layers[0]))).code).toBe('IMAGE_NOT_FOUND');
    mkdirSync(path);
    const error = await failureOf(bytesOf(image?.layers[0]));
    expect(error.code).toBe('BAD_INPUT');
    expect(error.message).toContain(path);
  });

  it('names the other format of a file or a directory', async () => {
    const directory = tempDir();
    writeFileSync(join(directory, 'docker.tar'), tarOf([['manifest.json', Buffer.from('[]')]]));
    const hint = async (text: string) => (await failureOf(openText(text))).hint;
    expect(await hint(`oci-archive:${directory}/docker.tar`)).toContain('docker-archive:');
    expect(await hint(`oci:${directory}/docker.tar`)).toContain('oci-archive:');
    expect(await hint(`oci-archive:${directory}`)).toContain('oci:DIR');
    expect(await hint(`oci:${directory}`)).toContain('Check the path');
    writeFileSync(join(directory, 'manifest.json'), '{}');
    expect(await hint(`oci:${directory}`)).toContain('skopeo copy');
    rmSync(join(directory, 'docker.tar'));
    expect((await failureOf(openText(`oci-archive:${directory}/docker.tar`))).code).toBe(
      'IMAGE_NOT_FOUND',
    );
    expect((await failureOf(openText(`oci:${directory}/none`))).code).toBe('IMAGE_NOT_FOUND');
  });
});
