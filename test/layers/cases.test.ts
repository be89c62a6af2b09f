// Each way in which layers can meet, with the one right result.
import { describe, expect, it } from 'vitest';
import { indexOf, PACKINGS } from '../support/layers/blobs.ts';
import { LAYER_CASES } from '../support/layers/cases.ts';
import { flatTexts } from '../support/layers/flat.ts';
import { codeOf, failureOf } from '../support/process/errors.ts';

describe.each(LAYER_CASES)('$name', ({ layers, flat }) => {
  it.each(Object.keys(PACKINGS) as (keyof typeof PACKINGS)[])(
    'is right, packed with %s',
    async (packing) => {
      const work = indexOf(layers, packing).then(flatTexts);
      if (typeof flat === 'string') expect(codeOf(await failureOf(work))).toBe(flat);
      else expect(await work).toEqual([...flat].sort());
    },
  );
});
