// Reads a saved image: its config, and its layers applied by the rules of the OCI image-spec ("layer.md"). It shares no
// code with the program, so that one can check the other.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { extract } from 'tar-stream';
import type { TestEngine } from './engines.ts';

/** A saved image. */
export interface SavedImage {
  readonly configText: string;
  readonly config: Record<string, unknown>;
  /** Entries by path, each as a comparable text. */
  readonly files: Map<string, string>;
  readonly layerCount: number;
}

/** Saves an image and reads it. */
export async function savedImage(
  engine: TestEngine,
  name: string,
  platform?: string,
): Promise<SavedImage> {
  const args = platform === undefined ? [] : ['--platform', platform];
  const members = await membersOf(engine.dockerBytes('save', ...args, name));
  const [manifest] = JSON.parse(String(members.get('manifest.json'))) as {
    Config: string;
    Layers: string[];
  }[];
  if (manifest === undefined) throw new Error(`the archive of ${name} has no manifest`);
  const configText = String(members.get(manifest.Config));
  const layers = manifest.Layers.map((layer) => unpacked(members.get(layer) ?? Buffer.alloc(0)));
  const files = await flatFiles(layers);
  return { configText, config: JSON.parse(configText), files, layerCount: manifest.Layers.length };
}

/** Applies layers, the lowest first. Returns entries by path, each as a comparable text. */
export async function flatFiles(layers: readonly Buffer[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const layer of layers) await applyLayer(files, layer);
  return files;
}

/** Applies layers. Returns {@link SavedImage.files}. */
export async function appliedLayers(layers: readonly Buffer[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const layer of layers) await applyLayer(files, unpacked(layer));
  return files;
}

/** Decompresses a layer if it is compressed. */
export function unpacked(layer: Buffer): Buffer {
  if (layer[0] === 0x1f && layer[1] === 0x8b) return gunzipSync(layer);
  return layer.readUInt32LE(0) === 0xfd2fb528 ? zstdDecompressSync(layer) : layer;
}

/** Returns the members of an archive by name. */
export async function membersOf(archive: Buffer): Promise<Map<string, Buffer>> {
  const members = new Map<string, Buffer>();
  await eachEntry(archive, (path, _header, data) => members.set(path, data));
  return members;
}

async function applyLayer(files: Map<string, string>, layer: Buffer): Promise<void> {
  const removeBelow = (path: string) => {
    for (const name of [...files.keys()])
      if (name.startsWith(`${path}/`) || path === '') files.delete(name);
  };
  const added = new Map<string, string>();
  await eachEntry(layer, (path, header, data) => {
    const slash = path.lastIndexOf('/') + 1;
    const base = path.slice(slash);
    const folder = path.slice(0, Math.max(0, slash - 1));
    if (base === '.wh..wh..opq') removeBelow(folder);
    else if (base.startsWith('.wh.')) {
      const victim = path.slice(0, slash) + base.slice('.wh.'.length);
      files.delete(victim);
      removeBelow(victim);
    } else if (path !== '') {
      const target = header['type'] === 'link' ? trimmed(String(header['linkname'])) : undefined;
      const linked = target === undefined ? undefined : (added.get(target) ?? files.get(target));
      added.set(path, linked ?? describe(header, data));
    }
  });
  for (const [path, text] of added) {
    // A file that replaces a directory removes everything below it.
    if (!text.startsWith('directory')) removeBelow(path);
    files.set(path, text);
  }
}

/** Returns what must be kept of an entry: type, mode, owner, mtime, link, device, xattrs and data. */
function describe(header: Record<string, unknown>, data: Buffer): string {
  const pax = (header['pax'] ?? {}) as Record<string, string>;
  const xattrs = Object.entries(pax).filter(([key]) => key.startsWith('SCHILY.xattr.'));
  // If a time does not fit in the header, it is in a record, which the library does not read.
  const seconds = Math.floor(Number(pax['mtime'] ?? (header['mtime'] as Date).getTime() / 1000));
  const digest = createHash('sha256').update(data).digest('hex').slice(0, 16);
  const type = header['type'] === 'contiguous-file' ? 'file' : String(header['type']);
  return [
    type,
    // On Linux, symlinks have no mode, whatever the header says.
    type === 'symlink' ? '' : ((header['mode'] as number) & 0o7777).toString(8),
    `${pax['uid'] ?? header['uid']}:${pax['gid'] ?? header['gid']}`,
    seconds,
    header['linkname'] ?? '',
    type.endsWith('device') ? `${header['devmajor']},${header['devminor']}` : '',
    JSON.stringify(xattrs),
    type === 'file' ? `${data.length} ${digest}` : '',
  ].join(' ');
}

async function eachEntry(
  tar: Buffer,
  use: (path: string, header: Record<string, unknown>, data: Buffer) => void,
): Promise<void> {
  const entries = Readable.from([tar]).pipe(extract({ filenameEncoding: 'latin1' } as never));
  for await (const entry of entries) {
    const parts: Buffer[] = [];
    for await (const part of entry as AsyncIterable<Buffer>) parts.push(part);
    use(
      trimmed(entry.header.name),
      entry.header as unknown as Record<string, unknown>,
      Buffer.concat(parts),
    );
  }
}

function trimmed(name: string): string {
  return name
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');
}
