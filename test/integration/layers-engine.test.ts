// Layers are applied as engines do it, except for known differences.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEachStore } from '../support/engine/engines.ts';
import { indexOf } from '../support/layers/blobs.ts';
import { LAYER_CASES, type LayerCase } from '../support/layers/cases.ts';
import { ENGINE_DIFFERENCES, type EngineView } from '../support/layers/engine-differences.ts';
import { loadAll, removeAll, viewsOf } from '../support/layers/engine-views.ts';
import { flatEntries } from '../support/layers/flat.ts';
import { groupedTexts } from '../support/layers/grouped.ts';

/** What the code makes of layers. An engine gives a directory without an entry the time of unpacking. */
async function applied(layers: readonly Buffer[]): Promise<string[]> {
  return groupedTexts(await flatEntries(await indexOf(layers))).map((text) =>
    text.replace(/ bare$/, ' @now'),
  );
}

it('each known difference belongs to a case', () => {
  const names = LAYER_CASES.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(ENGINE_DIFFERENCES)));
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
