// Images with unusual configs, manifests and indexes.
import { type CorpusImage, dir, file, LEFTOVERS, program, withPath } from './image.ts';

/** An image with something to clean, and a working directory that cleaning might remove. */
const CLEANED = {
  layers: [LEFTOVERS.entries, [dir('tmp/work', { uid: 9 }), program('tmp/work/run', 'echo ran')]],
  config: { Env: withPath(), WorkingDir: '/tmp/work', Cmd: ['./run'] },
  drops: LEFTOVERS.drops,
  prints: 'ran',
} as const;

/** Fields that builders add, and fields that no engine knows. */
const ODD = {
  Hostname: 'abc123',
  Domainname: 'example.org',
  AttachStdin: true,
  StdinOnce: true,
  OpenStdin: true,
  Tty: true,
  ExposedPorts: { '8080': {}, '33060-33061/tcp': {}, '53/udp': {}, '5000-5002/sctp': {} },
  Image: 'sha256:0123456789abcdef',
  ArgsEscaped: true,
  OnBuild: ['COPY . /tmp/work', 'RUN ./run'],
  Labels: { plain: 'text', empty: '', 'org.example.json': '{"a":"<b>"}' },
  StopSignal: 'SIGQUIT',
  StopTimeout: 17,
  Shell: ['/bin/ash', '-e', '-c'],
  'org.example.unknown': { deep: [1, 'two', null] },
};

export const CONFIGS: readonly CorpusImage[] = [
  {
    ...CLEANED,
    name: 'odd-config',
    config: { ...CLEANED.config, ...ODD },
    fields: {
      author: 'Ann "the author" O\'Neil',
      docker_version: '19.03.1',
      container: 'ff00ff00',
      container_config: { Cmd: ['/bin/sh', '-c', '#(nop) CMD'] },
      variant: 'v1',
      'org.example.top': ['unknown', { too: true }],
    },
  },
  {
    ...CLEANED,
    name: 'os-features',
    fields: { 'os.features': ['some-feature'], 'os.version': '1.2.3' },
    // The containerd image store cannot create containers of such an image.
    store: 'overlay2',
  },
  {
    ...CLEANED,
    name: 'without-history-or-time',
    config: { ...CLEANED.config, Healthcheck: { Test: ['NONE'] }, Entrypoint: null, Labels: null },
    without: ['history', 'created'],
  },
  {
    ...CLEANED,
    name: 'history-and-inline-cache',
    fields: {
      'moby.buildkit.cache.v0': 'bm90aGluZw==',
      history: [
        { created: '2020-01-02T03:04:05Z', created_by: 'ADD base', comment: 'one' },
        { created_by: 'ENV x', empty_layer: true },
        { created_by: 'COPY leftovers', author: 'Ann' },
        { created: '2020-01-02T03:04:06.5Z', created_by: 'RUN install' },
      ],
    },
  },
  {
    ...CLEANED,
    name: 'another-architecture',
    fields: { architecture: process.arch === 'arm64' ? 'amd64' : 'arm64' },
    prints: undefined,
  },
  {
    ...CLEANED,
    name: 'annotations',
    store: 'containerd',
    annotations: {
      'org.opencontainers.image.source': 'https://example.org/source',
      'org.opencontainers.image.revision': '0123456789',
      'org.example.mine': 'a text with "quotes"',
    },
    keptAnnotations: {
      'org.opencontainers.image.source': 'https://example.org/source',
      'org.opencontainers.image.revision': '0123456789',
      'org.example.mine': 'a text with "quotes"',
    },
  },
  {
    ...CLEANED,
    name: 'an-index-in-an-index',
    store: 'containerd',
    config: { ...CLEANED.config, ...ODD },
    indexes: 2,
  },
  {
    ...CLEANED,
    name: 'nothing-but-files',
    layers: [LEFTOVERS.entries, [file('srv/data', 'data')]],
    config: {},
    prints: undefined,
  },
];
