import { describe, expect, it } from 'vitest';
import { outputsOf } from '../../src/flatten/outputs.ts';
import { FULL_RESULT, minimalReport } from '../support/page/results.ts';

describe('outputsOf', () => {
  it('names every result', () => {
    expect(outputsOf(FULL_RESULT)).toEqual({
      'old-size': 1000,
      'new-size': 600,
      'saved-bytes': 400,
      'saved-percent': '40.0',
      'old-layers': 2,
      'new-layers': 1,
      'image-id': FULL_RESULT.imageId,
      'config-digest': FULL_RESULT.configDigest,
      digest: FULL_RESULT.digest,
      'cleaned-bytes': 280,
      'size-change': 40,
      report: '/tmp/report.json',
      html: '/tmp/report.html',
      platforms: JSON.stringify([
        {
          platform: 'linux/arm/v7',
          'old-size': 1000,
          'new-size': 600,
          'saved-bytes': 400,
          'saved-percent': '40.0',
          'old-layers': 2,
          'new-layers': 1,
          'config-digest': FULL_RESULT.configDigest,
          'cleaned-bytes': 280,
          'cache-hit': true,
        },
      ]),
      'cache-hit': 'true',
    });
  });

  it('leaves out what a run does not have, and keeps zeros', () => {
    const outputs = outputsOf({
      ...FULL_RESULT,
      savedBytes: 0,
      configDigest: undefined,
      digest: undefined,
      reportPath: undefined,
      htmlPath: undefined,
      cacheHit: undefined,
      report: minimalReport(),
    });
    for (const name of ['size-change', 'report', 'html', 'digest', 'config-digest', 'cache-hit'])
      expect(outputs).not.toHaveProperty(name);
    expect(outputs['saved-bytes']).toBe(0);
  });

  it('says of a layer that a cache was asked for and did not have, that it did not come from there', () => {
    expect(outputsOf({ ...FULL_RESULT, cacheHit: false })['cache-hit']).toBe('false');
  });
});
