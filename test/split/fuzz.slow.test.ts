// Many random flat filesystems in several layers.
import { expect, it } from 'vitest';
import { withSeeds } from '../support/process/prng.ts';
import { checkDivision } from '../support/split/check-division.ts';
import { randomFlat } from '../support/split/random-flat.ts';

it('layers of random flat tars add up to what they came from', async () => {
  let [tried, several] = [0, 0];
  await withSeeds(5000, 10_000, async (random) => {
    const tar = randomFlat(random);
    const isUnpacked = random.int(4) === 0;
    const wanted =
      random.int(3) === 0
        ? { maxBytes: random.pick([100, 5000, 50_000, 1_000_000]), isUnpacked }
        : { layers: 2 + random.int(random.pick([3, 20, 99])), isUnpacked };
    tried++;
    if ((await checkDivision(tar, wanted, random.pick([100, 700, 65536]))) > 1) several++;
  });
  if (tried > 20) expect(several / tried).toBeGreaterThan(1 / 2);
});
