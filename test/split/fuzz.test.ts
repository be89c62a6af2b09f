// Random flat filesystems in several layers. fuzz.slow.test.ts has many more.
import { expect, it } from 'vitest';
import { withSeeds } from '../support/process/prng.ts';
import { checkDivision } from '../support/split/check-division.ts';
import { randomFlat } from '../support/split/random-flat.ts';

it('layers of random flat tars add up to what they came from', async () => {
  let [tried, several] = [0, 0];
  await withSeeds(12, 250, async (random) => {
    const tar = randomFlat(random);
    tried++;
    if ((await checkDivision(tar, { layers: 2 + random.int(5) }, 700)) > 1) several++;
  });
  if (tried > 5) expect(several).toBeGreaterThan(0);
});
