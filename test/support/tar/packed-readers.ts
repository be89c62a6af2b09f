// Programs and libraries that read packed layers, each as a command from standard input to standard output. All are
// optional: a test uses those that are installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that unpacks a layer. */
export interface PackedReader {
  readonly kind: 'gzip' | 'zstd';
  readonly name: string;
  /** Set if it writes the contents of the archive's files instead of the archive. */
  readonly isTarReader?: true;
  /** Undefined if it is not installed. */
  readonly command: readonly string[] | undefined;
  /** The command's working directory; undefined if it does not matter. */
  readonly directory?: string | undefined;
}

const SOURCES = join(import.meta.dirname, 'readers');
const PYTHON_GZIP =
  'import gzip, shutil, sys; shutil.copyfileobj(gzip.open(sys.stdin.buffer), sys.stdout.buffer)';

/** Go must not fetch modules or toolchains, but may complete its own go.mod. */
export const GO_ENVIRONMENT = {
  ...process.env,
  GOPROXY: 'off',
  GOTOOLCHAIN: 'local',
  GOFLAGS: '-mod=mod',
};

function has(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function given(isHere: boolean, ...command: string[]): readonly string[] | undefined {
  return isHere ? command : undefined;
}

/** All readers, including those that are not installed. `release` removes temporary files. */
export function packedReaders(): { readers: PackedReader[]; release: () => void } {
  const hasGo = has('go', 'version');
  const hasJava = has('javac', '-version');
  const hasPython = has('python3', '--version');
  const source = (name: string) => join(SOURCES, name);
  const module = klauspostModule();
  const java = (kind: 'GzipStream' | 'ZstdStream', jar: string | undefined, ...args: string[]) =>
    given(hasJava && jar !== undefined, 'java', '-cp', jar ?? '', source(`${kind}.java`), ...args);
  const readers: PackedReader[] = [
    { kind: 'gzip', name: 'gzip', command: given(has('gzip', '--version'), 'gzip', '-dc') },
    { kind: 'gzip', name: 'pigz', command: given(has('pigz', '--version'), 'pigz', '-dc') },
    { kind: 'gzip', name: 'busybox', command: given(has('busybox', 'true'), 'busybox', 'zcat') },
    {
      kind: 'gzip',
      name: 'libdeflate',
      command: given(has('libdeflate-gunzip', '-h'), 'libdeflate-gunzip', '-c'),
    },
    {
      kind: 'gzip',
      name: 'Python’s zlib, one member',
      command: given(hasPython, 'python3', source('gzip_member.py')),
    },
    {
      kind: 'gzip',
      name: 'Python’s gzip',
      command: given(hasPython, 'python3', '-c', PYTHON_GZIP),
    },
    {
      kind: 'gzip',
      name: 'Python’s tarfile in stream mode',
      isTarReader: true,
      command: given(hasPython, 'python3', source('tar_stream.py')),
    },
    {
      kind: 'gzip',
      name: 'Go’s compress/gzip, one member',
      command: given(hasGo, 'go', 'run', source('gzip_member.go')),
    },
    { kind: 'gzip', name: 'Java’s GZIPInputStream', command: java('GzipStream', SOURCES) },
    { kind: 'zstd', name: 'zstd', command: given(has('zstd', '--version'), 'zstd', '-dc') },
    {
      kind: 'zstd',
      name: 'Go’s klauspost/compress',
      command: given(module !== undefined, 'go', 'run', source('zstd_stream.go')),
      directory: module,
    },
    {
      kind: 'zstd',
      name: 'Java’s zstd-jni',
      command: java(
        'ZstdStream',
        jarOf('com/github/luben/zstd-jni'),
        'com.github.luben.zstd.ZstdInputStream',
      ),
    },
    {
      kind: 'zstd',
      name: 'Java’s aircompressor',
      command: java(
        'ZstdStream',
        jarOf('io/airlift/aircompressor'),
        'io.airlift.compress.zstd.ZstdInputStream',
      ),
    },
    {
      kind: 'zstd',
      name: 'python-zstandard',
      command: given(
        hasPython && has('python3', '-c', 'import zstandard'),
        'python3',
        source('zstd_stream.py'),
      ),
    },
  ];
  return {
    readers,
    release: () => {
      if (module !== undefined) rmSync(module, { recursive: true, force: true });
    },
  };
}

/** Unpacks bytes with a reader. Throws the reader's message if it fails. */
export function readWith(reader: PackedReader, packed: Buffer): Buffer {
  const [program, ...args] = reader.command!;
  const { status, stdout, stderr } = spawnSync(program!, args, {
    input: packed,
    maxBuffer: 256 * 1024 * 1024,
    ...(reader.directory === undefined ? {} : { cwd: reader.directory }),
    env: GO_ENVIRONMENT,
  });
  if (status !== 0) throw new Error(`${reader.name} ended with ${status}: ${String(stderr)}`);
  return stdout;
}

/** Creates a Go module that uses klauspost/compress from Go's module cache, where building an engine left it. */
export function klauspostModule(): string | undefined {
  const cache = spawnSync('go', ['env', 'GOMODCACHE'], { encoding: 'utf8' }).stdout?.trim() ?? '';
  const newest = newestIn(join(cache, 'github.com/klauspost'), /^compress@/);
  if (newest === undefined) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'docker-flatten-go-'));
  const library = 'github.com/klauspost/compress';
  writeFileSync(
    join(directory, 'go.mod'),
    `module reader\ngo 1.22\nrequire ${library} v1.0.0\nreplace ${library} => ${newest}\n`,
  );
  return directory;
}

/** Returns a library's jar in Maven's local repository. */
function jarOf(path: string): string | undefined {
  const version = newestIn(join(homedir(), '.m2/repository', path), /^[0-9]/);
  return version === undefined ? undefined : newestIn(version, /^(?!.*-sources).*\.jar$/);
}

function newestIn(directory: string, wanted: RegExp): string | undefined {
  try {
    const names = readdirSync(directory).filter((name) => wanted.test(name));
    const last = names.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
    return last === undefined ? undefined : join(directory, last);
  } catch {
    return undefined;
  }
}
