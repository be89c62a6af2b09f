// A cached layer that is compared with what its source gives now.
import { describe, expect, it } from 'vitest';
import type { InputName } from '../../src/base/input-names.ts';
import { ExpectedEntries } from '../../src/check/expected.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { Sweep } from '../../src/engine/containers/sweep.ts';
import { TagMoves } from '../../src/engine/images/tags.ts';
import type { InEngineJob, LayerJob } from '../../src/flatten/job.ts';
import { warnRejected } from '../../src/flatten/layer-cache.ts';
import { makeLayer } from '../../src/flatten/make-layer.ts';
import { Placements } from '../../src/flatten/placements.ts';
import type { FlatReader } from '../../src/image/flat-reader.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { Survey } from '../../src/survey/survey.ts';
import { sessionWith, sourceWith } from '../support/engine/sources.ts';
import { digestOf } from '../support/page/results.ts';
import { failureOf } from '../support/process/errors.ts';
import { MemoryLog } from '../support/process/log.ts';
import { file } from '../support/tar/cleaning.ts';
import { NEVER, streamOf } from '../support/tar/streams.ts';
import { archive } from '../support/tar/tar.ts';

const READER: FlatReader = {
  way: 'export',
  open: async () => streamOf(archive(file('a', 'content'))),
  unseenTimes: [],
  isReproducible: true,
  decide: () => 'keep',
  openPath: async () => streamOf(Buffer.alloc(0)),
  isNotFound: () => false,
  lookAt: async () => undefined,
  close: async () => {},
};
const CACHED = digestOf('7');

/** How it ends, and what is said of that, with these inputs where the source gives another layer than the cache. */
async function ended(inputs: Partial<Record<InputName, string>>) {
  const given: typeof inputs = { image: 'app', tag: 'app:flat', ...inputs };
  const options = readInputs((name) => given[name] ?? '');
  const config = {
    json: {},
    digest: undefined,
    packedLayers: undefined,
    annotations: {},
    missing: undefined,
  };
  const docker = new Docker();
  const run = { runId: 'run', log: new MemoryLog(), signal: NEVER, touch: () => {} };
  const job: LayerJob & InEngineJob = {
    run,
    engine: sessionWith(docker, run),
    source: sourceWith(),
    inEngine: undefined,
    options,
    tags: new TagMoves(options.tags),
    placements: new Placements(run.log),
    sweep: new Sweep([], new MemoryLog()),
    cache: undefined,
    sourceConfig: Promise.resolve(config),
  };
  const input = {
    reader: READER,
    rules: undefined,
    survey: new Survey({}),
    resume: async () => {},
    expected: options.verify ? [new ExpectedEntries()] : [],
    expectedBytes: Promise.resolve(1),
    latestSeconds: undefined,
  };
  const record = {
    version: 1,
    key: 'key',
    diffId: CACHED,
    digest: digestOf('8'),
    packedBytes: 1,
    packing: 'gzip',
    entries: 1,
    dataBytes: 1,
    seconds: 1,
    ...{ rules: [], commands: [], spared: [], skippedPresets: [] },
    ...{ unmatched: [], warnings: [], directories: [] },
  } as const;
  const entry = { key: 'key', directory: '/no/such', ms: 1 };
  const found = { paths: ['/no/such/layer'], record };
  const error = await failureOf(makeLayer(job, input, { ...entry, kind: 'hit', found }));
  const log = new MemoryLog();
  warnRejected(error, log);
  return { code: error.code, message: error.message, hint: error.hint, lines: log.lines };
}

describe('a cached layer that the source does not give', () => {
  it.each([
    ['verify', { verify: 'true' }],
    ['html', { html: '/tmp/page.html' }],
  ])('is damaged, as %s finds out', async (_, inputs) => {
    const { code, message, hint, lines } = await ended(inputs);
    expect(code).toBe('CACHE_BAD');
    expect(lines).toEqual([`warning: ${message}\n${hint}`]);
    expect(hint).toMatch(/^The layer is made again\./);
    expect(message).toMatch(
      new RegExp(
        `^The cached layer cannot be used: the source's layer is sha256:[0-9a-f]{64}, but the cached layer is ${CACHED}\\.$`,
      ),
    );
  });

  it.each<[string, Partial<Record<InputName, string>>, string]>([
    ['run and verify', { run: 'make', verify: 'true' }, '"verify"'],
    ['run and html', { run: 'make', html: '/tmp/page.html' }, '"html"'],
    [
      'apt-clean and both',
      { 'apt-clean': 'true', verify: 'true', html: '/tmp/page.html' },
      '"verify" and "html"',
    ],
  ])('is not to blame with %s: commands made the difference', async (_, inputs, readers) => {
    const { code, message, hint, lines } = await ended(inputs);
    expect(code).toBe('CACHE_DIFFERS');
    expect(lines).toEqual([`notice: ${message}\n${hint}`]);
    expect(message).toBe(
      'The commands produced a layer that differs from the cached one, so the layer is made again.',
    );
    expect(hint).toBe(`If this happens in every run, leave out ${readers}, or the cache.`);
  });
});
