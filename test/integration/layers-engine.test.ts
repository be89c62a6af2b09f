// Layers are applied as engines do it, except for known differences.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEachStore } from '../support/engine/engines.ts';
import { indexOf } from '../support/layers/blobs.ts';
import { LAYER_CASES, type LayerCase } from '../support/layers/cases.ts';
import { ENGINE_DIFFERENCES, type EngineView } from '../support/layers/engine-differences.ts';
import { loadAll, removeAll, viewsOf } from '../support/layers/engine-views.ts';
import { flatEntries } from '../support/layers/flat.ts';
import { groupedTexts } from '../support/layers/grouped.ts';
import { type KeptStack, keptStack } from '../support/layers/kept-stacks.ts';
import { prng } from '../support/process/prng.ts';

/**
 * What the code makes of layers.
 * @param bare what an engine shows of a directory without an entry: it gives it the time of unpacking
 */
async function applied(layers: readonly Buffer[], bare = ' @now'): Promise<string[]> {
  return groupedTexts(await flatEntries(await indexOf(layers))).map((text) =>
    text.replace(/ bare$/, bare),
  );
}

/** Leaves out the modes of files: engines give a file those of its last hard link ("hl_meta"). */
const withoutModes = (texts: readonly string[] | undefined) =>
  texts?.map((text) => text.replace(/" [0-7]{3}$/, '"'));

/** Images of random layers. */
const STACKS = 24;

it('each known difference belongs to a case', () => {
  const names = LAYER_CASES.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(ENGINE_DIFFERENCES)));
});

onEachStore('layers above a kept base', (engine) => {
  if (engine.api < 148) {
    it.skip('are compared on engines with image mounts', () => {});
    return;
  }

  it('are shown as what they are made from, however random that is', async () => {
    const before = engine.inventory();
    const stacks = new Map<string, KeptStack>();
    for (let seed = 1; stacks.size < STACKS; seed++) {
      const stack = await keptStack(prng(seed));
      if (stack !== undefined) stacks.set(`seed${seed}`, stack);
    }
    try {
      const images = [...stacks].map(([name, { made }]) => ({ name, layers: made }));
      expect(loadAll(engine, images)).toEqual([]);
      const views = await viewsOf(engine, [...stacks.keys()]);
      for (const [name, { source }] of stacks)
        expect(withoutModes(views.get(name)), name).toEqual(
          withoutModes(await applied(source, ' bare')),
        );
    } finally {
      removeAll(engine);
    }
    expect(engine.inventory()).toEqual(before);
  });
});

onEachStore('layers', (engine) => {
  if (engine.api < 148) {
    it.skip('are compared on engines with image mounts', () => {});
    return;
  }

  /** What the engine shows, if not what the layers have. */
  function otherView({ name, flat }: LayerCase): EngineView | undefined {
    const known = ENGINE_DIFFERENCES[name];
    const view = engine.isContainerdStore ? known?.containerd : known?.graphDriver;
    return view ?? (typeof flat === 'string' ? 'refuses' : undefined);
  }

  const [refused, taken] = [true, false].map((isRefused) =>
    LAYER_CASES.filter((one) => (otherView(one) === 'refuses') === isRefused),
  ) as [LayerCase[], LayerCase[]];
  let before: ReturnType<typeof engine.inventory>;
  let failed: string[];
  let views: Map<string, string[]>;

  beforeAll(async () => {
    before = engine.inventory();
    const loads = engine.isContainerdStore
      ? [LAYER_CASES]
      : [taken, ...refused.map((one) => [one])];
    failed = loads.flatMap((images) => loadAll(engine, images));
    const names = taken.map(({ name }) => name).filter((name) => !failed.includes(name));
    views = await viewsOf(engine, names);
  });

  afterAll(() => {
    removeAll(engine);
    expect(engine.inventory()).toEqual(before);
  });

  it.each(taken.filter((one) => otherView(one) === undefined))(
    'the engine shows the same of $name',
    async ({ name, layers }) => {
      expect(views.get(name)).toEqual(await applied(layers));
    },
  );

  it.each(
    taken
      .filter((one) => otherView(one) !== undefined)
      .map((one) => ({
        ...one,
        why: ENGINE_DIFFERENCES[one.name]?.why,
      })),
  )('the engine differs in $name: $why', async ({ name, layers, flat, ...one }) => {
    expect(views.get(name)).toEqual(otherView({ name, layers, flat, ...one }));
    if (typeof flat !== 'string') expect(views.get(name)).not.toEqual(await applied(layers));
  });

  it.each(refused)('the engine refuses $name', ({ name }) => {
    expect(failed).toContain(name);
  });
});
