// Images as people build them, with `clean: auto`: no command and no link breaks, and no field of the config is lost.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findings } from '../support/engine/corpus/check.ts';
import { COMMANDS } from '../support/engine/corpus/commands.ts';
import { CONFIGS } from '../support/engine/corpus/configs.ts';
import type { CorpusImage } from '../support/engine/corpus/image.ts';
import { LAYERS } from '../support/engine/corpus/layers.ts';
import { LINKS } from '../support/engine/corpus/links.ts';
import { PLACES } from '../support/engine/corpus/places.ts';
import {
  flatOf,
  loadCorpus,
  type Made,
  saveCorpus,
  sourceOf,
} from '../support/engine/corpus/store.ts';
import { engineOfEachStore, onEachStore } from '../support/engine/engines.ts';
import { type Answer, run } from '../support/engine/test-engine.ts';

/** Images on which only the rules matter, which do not depend on the store: each is flattened on one store. */
const OF_RULES = [...COMMANDS, ...PLACES, ...LINKS];
/** Images whose result may depend on the store. */
const OF_STORES = [...CONFIGS, ...LAYERS];
/** How many images are flattened at the same time. */
const AT_ONCE = 2;

/** The outcome for one image. */
interface Outcome {
  readonly answer: Answer;
  /** The answer of a container of the result. */
  readonly started: Answer | undefined;
}

// Other tests compare exports, which older engines need, with the layers.
onEachStore('corpus', (engine) => {
  const store = engine.isContainerdStore ? 'containerd' : 'overlay2';
  const images = [
    ...OF_RULES.filter((_, at) => engineOfEachStore[at % engineOfEachStore.length] === engine),
    ...OF_STORES.filter((image) => image.store === undefined || image.store === store),
  ];
  let before = new Map<string, Made>();
  let after = new Map<string, Made>();
  const outcomes = new Map<CorpusImage, Outcome>();

  const flatten = async (image: CorpusImage) => {
    const answer = await engine.flatten([
      sourceOf(image),
      ...['--tag', flatOf(image), '--clean', 'auto'],
    ]);
    const isRun = answer.status === 0 && image.prints !== undefined;
    const command = ['run', '--rm', '--network', 'none', flatOf(image)];
    const started = isRun ? await run('docker', command, engine.env()) : undefined;
    outcomes.set(image, { answer, started });
  };

  beforeAll(async () => {
    before = await loadCorpus(engine, images);
    const waiting = [...images];
    const work = async () => {
      for (let image = waiting.shift(); image !== undefined; image = waiting.shift())
        await flatten(image);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    after = await saveCorpus(
      engine,
      images.filter((image) => outcomes.get(image)?.answer.status === 0),
    );
  }, 600_000);
  afterAll(() => {
    engine.docker('rmi', '--force', ...images.flatMap((image) => [sourceOf(image), flatOf(image)]));
  });

  test.each(images.map((image) => [image.name, image] as const))('%s', (name, image) => {
    const { answer, started } = outcomes.get(image)!;
    expect(answer, answer.stderr).toMatchObject({ status: 0 });
    expect(findings(image, before.get(name)!, after.get(name)!).join('\n')).toBe('');
    if (image.keptAnnotations !== undefined)
      expect(after.get(name)?.annotations).toEqual(image.keptAnnotations);
    if (started !== undefined) {
      const printed = started.stdout.replaceAll('\r', '').trim();
      expect({ ...started, stdout: printed }).toMatchObject({ status: 0, stdout: image.prints });
    }
  });
});
