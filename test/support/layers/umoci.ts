// Layers as umoci unpacks them, an applier of the OCI specification that shares nothing with this project.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { sha256 } from './blobs.ts';
import { USUAL_SECONDS } from './entries.ts';

/** Installs the programs if they are missing; returns the path of umoci. */
export function umociPath(): string {
  const script = fileURLToPath(new URL('../../../script/image-tools', import.meta.url));
  const lines = execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const [, path] = /^umoci (.+)$/m.exec(lines) ?? [];
  if (path === undefined) throw new Error('script/image-tools names no umoci');
  return path;
}

/** Writes an image of layers, bottom first, as an OCI image layout. */
function writeLayout(directory: string, tars: readonly Buffer[]): void {
  mkdirSync(join(directory, 'blobs/sha256'), { recursive: true });
  const put = (bytes: Buffer, mediaType: string) => {
    const digest = sha256(bytes);
    writeFileSync(join(directory, 'blobs', digest.replace(':', '/')), bytes);
    return { mediaType: `application/vnd.oci.image.${mediaType}`, digest, size: bytes.length };
  };
  const json = (value: object) => Buffer.from(JSON.stringify(value));
  const layers = tars.map((tar) => put(gzipSync(tar, { level: 1 }), 'layer.v1.tar+gzip'));
  const config = put(
    json({
      architecture: 'amd64',
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: tars.map(sha256) },
    }),
    'config.v1+json',
  );
  const manifest = put(json({ schemaVersion: 2, config, layers }), 'manifest.v1+json');
  const annotations = { 'org.opencontainers.image.ref.name': 'it' };
  writeFileSync(join(directory, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  writeFileSync(
    join(directory, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] }),
  );
}

/**
 * Unpacks layers and returns the result, like `groupedTexts`; undefined if umoci refuses them.
 * @param scratch an existing directory
 */
export function unpackedTexts(
  umoci: string,
  scratch: string,
  tars: readonly Buffer[],
): string[] | undefined {
  const [layout, bundle] = [join(scratch, 'layout'), join(scratch, 'bundle')];
  try {
    writeLayout(layout, tars);
    const { status } = spawnSync(umoci, ['unpack', '--image', `${layout}:it`, bundle]);
    return status === 0 ? textsOf(join(bundle, 'rootfs')) : undefined;
  } finally {
    for (const path of [layout, bundle]) rmSync(path, { recursive: true, force: true });
  }
}

function textsOf(root: string): string[] {
  const names = new Map<number, { names: string[]; text: string }>();
  const texts: string[] = [];
  const visit = (path: string) => {
    for (const name of readdirSync(join(root, path))) {
      const below = path === '' ? name : `${path}/${name}`;
      const stats = lstatSync(join(root, below));
      const { ino, uid, gid } = stats;
      const mode = stats.mode & 0o7777;
      const owner = uid === 0 && gid === 0 ? [] : [`${uid}:${gid}`];
      const seconds = Math.floor(stats.mtimeMs / 1000);
      const time = seconds === USUAL_SECONDS ? [] : [`@${seconds}`];
      if (stats.isDirectory()) {
        texts.push(
          [`${below}/`, ...(mode === 0o755 ? [] : [mode.toString(8)]), ...owner].join(' '),
        );
        visit(below);
        continue;
      }
      const usual = stats.isSymbolicLink() ? 0o777 : 0o644;
      const attributes = [...(mode === usual ? [] : [mode.toString(8)]), ...owner, ...time];
      const group = names.get(ino) ?? {
        names: [],
        text: [whatIs(join(root, below)), ...attributes].join(' '),
      };
      group.names.push(below);
      names.set(ino, group);
    }
  };
  visit('');
  for (const group of names.values()) texts.push(`${group.names.sort().join(' = ')} ${group.text}`);
  return texts.sort();
}

function whatIs(path: string): string {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return `-> ${readlinkSync(path)}`;
  if (stats.isFIFO()) return 'fifo';
  const device = `${stats.rdev >> 8},${stats.rdev & 0xff}`;
  if (stats.isCharacterDevice()) return `chr ${device}`;
  return stats.isBlockDevice() ? `blk ${device}` : `"${readFileSync(path, 'latin1')}"`;
}
