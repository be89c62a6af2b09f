import { describe, expect, it } from 'vitest';
import {
  type AskOwners,
  findRanges,
  imageOwner,
  type OwnerRange,
} from '../../../src/engine/read/owner-map.ts';

/** An engine with lines of /etc/subuid, as pairs of start and count. */
function sessionWith(...lines: readonly (readonly [number, number])[]) {
  let image = 0;
  const ranges: OwnerRange[] = lines.map(([machine, count]) => {
    const range = { image, machine, count };
    image += count;
    return range;
  });
  const machineId = (id: number) => {
    const range = ranges.find((one) => id >= one.image && id < one.image + one.count);
    return range && range.machine + id - range.image;
  };
  let requests = 0;
  const ask: AskOwners = async (ids) => {
    requests++;
    expect(ids).toEqual([...ids].sort((one, other) => one - other));
    const answer = new Map<number, number>();
    for (const id of ids) {
      const machine = machineId(id);
      // An engine stops unpacking at the first file whose owner it does not map.
      if (machine === undefined) break;
      answer.set(id, machine);
    }
    return answer;
  };
  return { ranges, ask, requests: () => requests };
}

describe('findRanges', () => {
  it.each<[string, (readonly [number, number])[]]>([
    ['the usual one', [[100_000, 65_536]]],
    ['one of a width of its own', [[200_000, 5_000_000]]],
    ['root alone', [[1000, 1]]],
    [
      'root that stays root, and others',
      [
        [0, 1],
        [100_000, 65_535],
      ],
    ],
    [
      'several, not in their order',
      [
        [300_000, 1000],
        [100_000, 65_536],
        [200_000, 777],
      ],
    ],
    ['all that there is', [[0, 2 ** 32 - 1]]],
    ['many', Array.from({ length: 40 }, (_, at) => [1_000_000 + at * 10_000, 100 + at] as const)],
  ])('finds %s', async (_name, lines) => {
    const engine = sessionWith(...lines);
    expect(await findRanges(engine.ask)).toEqual(engine.ranges);
    expect(engine.requests()).toBeLessThan(10);
  });

  it('needs one request for the default ranges', async () => {
    const engine = sessionWith([100_000, 65_536]);
    await findRanges(engine.ask);
    expect(engine.requests()).toBe(1);
  });

  it('fails if root is not mapped', async () => {
    await expect(findRanges(async () => new Map())).rejects.toThrow('does not map root');
  });
});

describe('imageOwner', () => {
  const { ranges } = sessionWith([300_000, 10], [100_000, 20]);

  it.each([
    [300_000, 0],
    [300_009, 9],
    [100_000, 10],
    [100_019, 29],
    [0, undefined],
    [300_010, undefined],
    [100_020, undefined],
    [99_999, undefined],
  ])('maps %d to %s', (machine, image) => {
    expect(imageOwner(ranges, machine)).toBe(image);
  });
});
