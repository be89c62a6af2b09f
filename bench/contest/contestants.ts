// The contestants: what each one does to come from an image in a place to the same image as one layer in that place.
import { join } from 'node:path';
import type { Commands } from './commands.ts';
import type { Engine } from './engines.ts';
import type { PreparedImage } from './images.ts';
import type { Peers } from './peers.ts';
import type { Registry } from './registry.ts';

/**
 * Where contestants find the image and leave the result: an engine; archives in a directory; nothing at all (how long
 * the command takes to start); or an engine that pulls results from a slow registry.
 */
export type PlaceKind = 'engine' | 'archives' | 'startup' | 'pull';

/** Everything that a contestant needs, apart from a way to run programs. */
export interface Surroundings {
  readonly image: PreparedImage;
  /** The engine, except in the places that have none. */
  readonly engine?: Engine;
  /** An engine that has the image, for those that read one and write an archive. */
  readonly beside?: Engine;
  /** The image's name in the engine. */
  readonly source: string;
  /** The result's name in the engine. */
  readonly result: string;
  /** The result's path, if it is an archive. */
  readonly resultPath: string;
  readonly temp: string;
  readonly peers: Peers;
  readonly registry: Registry;
  /** The `dist` to measure, and that of another commit. */
  readonly dist: string;
  readonly before: string | undefined;
}

/** Everything that a contestant needs for one step. */
export interface Scene extends Surroundings {
  readonly commands: Commands;
}

/** One way to come to the result. */
export interface Contestant {
  readonly title: string;
  readonly isOurs: boolean;
  /** The program of others that it needs. */
  readonly peer?: string;
  /** Measured in the first round only: it takes several times as long as others, or is a variant of one of them. */
  readonly isRare?: boolean;
  /** It drops files, or does not flatten at all, so the result is not compared with the source. */
  readonly isOther?: boolean;
  /** It also leaves layers for its own later use, which are smaller than the result or equal to it. */
  readonly keepsCopies?: boolean;
  /** Whether it would differ here from another contestant. */
  readonly applies?: (scene: Surroundings) => boolean;
  /** Prepares a step. Its time does not count. */
  readonly prepare?: (scene: Scene) => Promise<void>;
  readonly run: (scene: Scene) => Promise<void>;
}

type Table = Readonly<Record<string, Contestant>>;

function cli(scene: Scene, dist: string, args: readonly string[], status = 0): Promise<string> {
  return scene.commands.run(process.execPath, [join(dist, 'cli.mjs'), ...args], { status });
}

/** Flattens by this program. */
async function flatten(scene: Scene, source: string, ...options: string[]): Promise<void> {
  const target =
    scene.engine === undefined ? `docker-archive:${scene.resultPath}:bench:flat` : scene.result;
  await cli(scene, scene.dist, [source, '--tag', target, '--temp-dir', scene.temp, ...options]);
}

function ours(title: string, ...options: string[]): Contestant {
  return { title, isOurs: true, run: (scene) => flatten(scene, sourceOf(scene), ...options) };
}

function sourceOf(scene: Scene): string {
  return scene.engine === undefined ? `docker-archive:${scene.image.archive}` : scene.source;
}

function before(title: string, ...options: string[]): Contestant {
  return {
    title,
    isOurs: true,
    applies: (scene) => scene.before !== undefined,
    run: async (scene) => {
      const own = [scene.source, '--tag', scene.result, '--temp-dir', scene.temp];
      await cli(scene, scene.before ?? '', [...own, ...options]);
    },
  };
}

/** The other store keeps layers unpacked. */
const onContainerd = (scene: Surroundings) => scene.engine?.store === 'containerd';
/** Made images have nothing to clean. */
const ifCleanable = (scene: Surroundings) => scene.image.recipe.files === undefined;

const IN_ENGINE = {
  pipe: {
    title: '`docker export \\| docker import`',
    isOurs: false,
    run: async ({ commands, source, result }) => {
      // An image without a command needs a word in its place. The container never starts.
      const line =
        'container=$(docker create "$1" x) && docker export "$container" | docker import - "$2" && docker rm "$container"';
      await commands.shell(line, source, result);
    },
  },
  flatten: ours('docker-flatten'),
  clean: {
    ...ours('docker-flatten `clean: auto`', '--clean', 'auto'),
    isOther: true,
    applies: ifCleanable,
  },
  verify: ours('docker-flatten `verify: true`', '--verify'),
  zstd: {
    ...ours('docker-flatten `compression: zstd`', '--compression', 'zstd'),
    applies: onContainerd,
  },
  uncompressed: {
    ...ours('docker-flatten `compression: none`', '--compression', 'none'),
    isRare: true,
    applies: onContainerd,
  },
  'layers-4': { ...ours('docker-flatten `layers: 4`', '--layers', '4'), isRare: true },
  'from-archive': {
    title: 'docker-flatten from an archive',
    isOurs: true,
    isRare: true,
    run: (scene) => flatten(scene, `docker-archive:${scene.image.archive}`),
  },
  'from-registry': {
    title: 'docker-flatten from a registry',
    isOurs: true,
    isRare: true,
    peer: 'skopeo',
    prepare: (scene) => scene.registry.hold(scene.image),
    run: (scene) => flatten(scene, scene.registry.nameOf(scene.image)),
  },
  before: before('docker-flatten, other commit'),
  'before-clean': { ...before('the same with `clean: auto`', '--clean', 'auto'), isOther: true },
  buildkit: {
    title: 'BuildKit `COPY --from=x / /`',
    isOurs: false,
    peer: 'buildx',
    keepsCopies: true,
    run: async ({ commands, peers, source, result, temp }) => {
      const line =
        'printf "FROM scratch\\nCOPY --from=%s / /\\n" "$1" | "$3" build --quiet --provenance=false --tag "$2" -';
      const env = { BUILDX_CONFIG: join(temp, 'buildx'), BUILDX_BUILDER: 'default' };
      await commands.run('sh', ['-euc', line, 'sh', source, result, peers.path('buildx')], { env });
    },
  },
  'docker-squash': {
    title: 'docker-squash',
    isOurs: false,
    peer: 'docker-squash',
    isRare: true,
    run: async ({ commands, peers, source, result }) => {
      await commands.run(peers.path('docker-squash'), ['--tag', result, source]);
    },
  },
  crane: {
    title: '`docker push`, `crane flatten`, `docker pull`',
    isOurs: false,
    peer: 'crane',
    isRare: true,
    // A registry that has the layers already would not get them again.
    prepare: async ({ registry }) => registry.clear(),
    run: async ({ commands, peers, registry, source, result }) => {
      const line =
        'docker tag "$1" "$3:from" && docker push --quiet "$3:from" && "$4" flatten --tag "$3:to" "$3:from" && docker pull --quiet "$3:to" && docker tag "$3:to" "$2" && docker rmi "$3:to" "$3:from"';
      await commands.shell(
        line,
        source,
        result,
        `${registry.address()}/crane`,
        peers.path('crane'),
      );
    },
  },
} satisfies Table;

const IN_ARCHIVES = {
  flatten: ours('docker-flatten'),
  zstd: ours('docker-flatten `compression: zstd`', '--compression', 'zstd'),
  'layers-4': ours('docker-flatten `layers: 4`', '--layers', '4'),
  skopeo: {
    title: '`skopeo copy`, which does not flatten',
    isOurs: false,
    isOther: true,
    peer: 'skopeo',
    run: async ({ commands, peers, image, resultPath }) => {
      const names = [`docker-archive:${image.archive}`, `docker-archive:${resultPath}`];
      await commands.run(peers.path('skopeo'), ['--insecure-policy', 'copy', '--quiet', ...names]);
    },
  },
  crane: {
    title: '`crane push`, `crane flatten`, `crane pull`',
    isOurs: false,
    peer: 'crane',
    isRare: true,
    prepare: async ({ registry }) => registry.clear(),
    run: async ({ commands, peers, registry, image, resultPath }) => {
      const line =
        '"$1" push "$2" "$4:from" && "$1" flatten --tag "$4:to" "$4:from" && "$1" pull "$4:to" "$3"';
      await commands.shell(
        line,
        peers.path('crane'),
        image.archive,
        resultPath,
        `${registry.address()}/crane`,
      );
    },
  },
  'docker-squash': {
    title: 'docker-squash, from an engine with overlay2',
    isOurs: false,
    peer: 'docker-squash',
    isRare: true,
    applies: (scene) => scene.beside !== undefined,
    run: async ({ commands, peers, beside, source, resultPath }) => {
      const env = { DOCKER_HOST: beside?.host ?? '' };
      await commands.run(peers.path('docker-squash'), ['--output-path', resultPath, source], {
        env,
      });
    },
  },
} satisfies Table;

const AT_STARTUP = {
  help: {
    title: '`docker-flatten --help`',
    isOurs: true,
    isOther: true,
    run: async (scene) => void (await cli(scene, scene.dist, ['--help'])),
  },
  'bad-input': {
    title: 'docker-flatten with bad input',
    isOurs: true,
    isOther: true,
    run: async (scene) => void (await cli(scene, scene.dist, ['app', '--tag', 'A b'], 2)),
  },
} satisfies Table;

function pull(layers: number): Contestant {
  return {
    title: `\`docker pull\` of ${layers} ${layers === 1 ? 'layer' : 'layers'}`,
    isOurs: true,
    peer: 'skopeo',
    prepare: (scene) => scene.registry.holdFlat(scene, layers),
    run: async ({ commands, registry, result }) => {
      const line = 'docker pull --quiet "$1" && docker tag "$1" "$2" && docker rmi "$1"';
      await commands.shell(line, `${await registry.slowAddress()}/flat:${layers}`, result);
    },
  };
}

const IN_PULLS = { 'pull-1': pull(1), 'pull-4': pull(4) } satisfies Table;

/** The contestants of each kind of place. The first one is what others are compared with. */
export const CONTESTANTS: Readonly<Record<PlaceKind, Table>> = {
  engine: IN_ENGINE,
  archives: IN_ARCHIVES,
  startup: AT_STARTUP,
  pull: IN_PULLS,
};

export type ContestantName =
  | keyof typeof IN_ENGINE
  | keyof typeof IN_ARCHIVES
  | keyof typeof AT_STARTUP
  | keyof typeof IN_PULLS;
