import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  chainIdOf,
  configFromInspect,
  diffIdsOf,
  digestOf,
  flatConfig,
  historyLayers,
  parseConfig,
} from '../../src/image/config.ts';

const ONE = `sha256:${'1'.repeat(64)}`;
const TWO = `sha256:${'2'.repeat(64)}`;
const THREE = `sha256:${'3'.repeat(64)}`;
const FLAT_ID = `sha256:${'f'.repeat(64)}`;
const FLAT = {
  layers: [{ diffId: FLAT_ID }],
  sourceDiffIds: [ONE, TWO],
  createdBy: 'a test',
  latestSeconds: undefined,
};

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** A source config with some fields and the two that are replaced. */
function flattened(fields: string): string {
  const text = `{${fields},"rootfs":{"type":"layers","diff_ids":["${ONE}"]},"history":[]}`;
  return flatConfig(parseConfig(text), FLAT).toString();
}

describe('flatConfig', () => {
  it('replaces only rootfs and history, and keeps the order of fields', () => {
    const source = `{"os":"linux","rootfs":{"type":"layers","diff_ids":["${ONE}","${TWO}"],"odd":1},"created":"2020-01-02T03:04:05.123456789Z","config":{"Env":["B=1","A=2"],"Cmd":null,"Labels":{}},"history":[{"created_by":"a"},{"created_by":"b"}],"x-unknown":{"deep":[null,true,""]}}`;
    expect(flatConfig(parseConfig(source), FLAT).toString()).toBe(
      `{"os":"linux","rootfs":{"type":"layers","diff_ids":["${FLAT_ID}"]},"created":"2020-01-02T03:04:05.123456789Z","config":{"Env":["B=1","A=2"],"Cmd":null,"Labels":{}},"history":[{"created":"2020-01-02T03:04:05.123456789Z","created_by":"a test","comment":"${sha256(`${ONE} ${TWO}`)}"}],"x-unknown":{"deep":[null,true,""]}}`,
    );
  });

  it.each([
    '"config":{"Healthcheck":{"Interval":9223372036854775807,"Timeout":30000000000}}',
    '"n":[9007199254740993,-0,1.0,1e2,1E+400,0.1000000000000000055511151231257827,-12345678901234567890]',
    '"created":"x","zeta":1,"alpha":2,"Beta":{"z":1,"a":2}',
    '"config":{"__proto__":{"a":1},"constructor":"c","toString":null}',
    '"__proto__":{"polluted":true}',
    '"text":"\\ud800 \\u0000 \\" \\\\ é 漢 😀"',
    '"empty":{},"none":[],"no":false,"nothing":null,"blank":""',
  ])('keeps the source’s values: %s', (fields) => {
    expect(flattened(fields).startsWith(`{${fields},"rootfs"`)).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('writes a history entry without a time if the source has none', () => {
    for (const fields of ['"os":"linux"', '"created":null', '"created":""']) {
      const { history } = JSON.parse(flattened(fields)) as { history: object[] };
      expect(history).toEqual([{ created_by: 'a test', comment: sha256(`${ONE} ${TWO}`) }]);
    }
  });

  it('adds both fields if the source has neither', () => {
    const config = JSON.parse(flatConfig({ os: 'linux' }, FLAT).toString()) as object;
    expect(Object.keys(config)).toEqual(['os', 'rootfs', 'history']);
  });

  it('is deterministic', () => {
    const fields = '"a":1,"config":{"Labels":{"b":"c"}}';
    expect(flattened(fields)).toBe(flattened(fields));
  });
});

describe('flatConfig for several layers', () => {
  it('has a diffID and a history entry for each, bottom first, and says what is in it', () => {
    const layers = [{ diffId: TWO, contents: 'libc6, bash' }, { diffId: THREE }];
    const json = JSON.parse(flatConfig({ os: 'linux' }, { ...FLAT, layers }).toString()) as object;
    const comment = sha256(`${ONE} ${TWO}`);
    expect(json).toEqual({
      os: 'linux',
      rootfs: { type: 'layers', diff_ids: [TWO, THREE] },
      history: [
        { created_by: 'a test: libc6, bash', comment },
        { created_by: 'a test', comment },
      ],
    });
  });
});

describe('flatConfig for layers above kept ones', () => {
  const kept = (...diffIds: string[]) =>
    diffIds.map((diffId) => ({ diffId, isKept: true }) as const);
  const historyOf = (history: unknown, layers: typeof FLAT.layers): unknown => {
    const rootfs = { diff_ids: [ONE, TWO, THREE] };
    const json = JSON.parse(flatConfig({ rootfs, history }, { ...FLAT, layers }).toString());
    expect(json.rootfs.diff_ids).toEqual(layers.map(({ diffId }) => diffId));
    return json.history;
  };
  const own = { created_by: 'a test', comment: sha256(`${ONE} ${TWO}`) };
  const [a, b, c] = ['a', 'b', 'c'].map((by) => ({ created_by: by }));
  const none = { created_by: 'ENV', empty_layer: true };

  it('keeps the history up to the last kept layer', () => {
    const layers = [...kept(ONE, TWO), ...FLAT.layers];
    expect(historyOf([none, a, none, b, none, c], layers)).toEqual([none, a, none, b, own]);
  });

  it('has an empty entry for each if the history does not account for them', () => {
    const layers = [...kept(ONE, TWO), ...FLAT.layers];
    for (const history of [undefined, null, [a, b], [a, b, c, c]])
      expect(historyOf(history, layers)).toEqual([{}, {}, own]);
  });
});

describe('flatConfig with a time limit', () => {
  const LATEST = '2021-02-03T04:05:06Z';
  const latestSeconds = Date.parse(LATEST) / 1000;

  /** The result's times for a given time of the source. */
  function times(created: unknown): unknown[] {
    const source = created === undefined ? {} : { created };
    const bytes = flatConfig({ os: 'linux', ...source }, { ...FLAT, latestSeconds });
    const config = JSON.parse(bytes.toString()) as { created?: unknown; history: object[] };
    expect(Object.keys(config)).toContain('os');
    return [config.created, (config.history[0] as { created?: unknown }).created];
  }

  it.each([
    '2021-02-03T04:05:07Z',
    '2021-02-03T04:05:06.001Z',
    '2021-02-03T04:05:06.000000001Z',
    '2021-02-03T05:05:06.0000001+01:00',
    '2021-02-03T04:05:06.999999999Z',
    '2021-02-03T04:05:07.000000001Z',
    '2021-02-03T04:05:06-00:01',
    '9999-12-31T23:59:59Z',
  ])('lowers %s to the limit', (created) => {
    expect(times(created)).toEqual([LATEST, LATEST]);
  });

  it.each([
    LATEST,
    '2021-02-03T04:05:06.000000000Z',
    '2021-02-03T04:05:05.999999999Z',
    '2020-01-02T03:04:05.123456789Z',
    '2021-02-03T06:05:06+02:00',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
  ])('leaves %s unchanged', (created) => {
    expect(times(created)).toEqual([created, created]);
  });

  it('leaves a time that cannot be parsed, and adds none if there is none', () => {
    expect(times('yesterday')).toEqual(['yesterday', 'yesterday']);
    expect(times('2021-02-30T99:00:00Z')).toEqual(Array(2).fill('2021-02-30T99:00:00Z'));
    expect(times(undefined)).toEqual([undefined, undefined]);
    expect(times(null)).toEqual([null, undefined]);
    expect(times('')).toEqual(['', undefined]);
  });

  it('keeps the order of fields, and writes times in whole seconds', () => {
    const write = (latest: number) =>
      flatConfig(parseConfig('{"created":"2030-01-01T00:00:00Z","os":"linux"}'), {
        ...FLAT,
        latestSeconds: latest,
      }).toString();
    expect(write(0)).toMatch(/^\{"created":"1970-01-01T00:00:00Z","os":"linux",/);
    expect(write(1_234_567_890)).toMatch(/^\{"created":"2009-02-13T23:31:30Z","os"/);
  });
});

describe('parseConfig', () => {
  it.each(['', '{', 'null', '[]', '"text"', 'true', '12', '-1.5', '{"a":1}x'])(
    'refuses %j, which is not a JSON object',
    (text) => {
      expect(() => parseConfig(text)).toThrow(SyntaxError);
    },
  );
});

describe('chainIdOf', () => {
  it('follows the recursion of the OCI specification', () => {
    expect(chainIdOf([])).toBeUndefined();
    expect(chainIdOf([ONE])).toBe(ONE);
    const two = sha256(`${ONE} ${TWO}`);
    expect(chainIdOf([ONE, TWO])).toBe(two);
    expect(chainIdOf([ONE, TWO, THREE])).toBe(sha256(`${two} ${THREE}`));
  });

  it('matches a chain computed by another program', () => {
    // printf '%s %s' sha256:111… sha256:222… | sha256sum
    expect(chainIdOf([ONE, TWO])).toBe(
      'sha256:9932074217c35353d2e03a3f5a86549f7c67bfeb0ba53e23d69f4d4c8f7958f5',
    );
  });
});

describe('digestOf', () => {
  it('returns the sha256 of the bytes', () => {
    expect(digestOf(Buffer.alloc(0))).toBe(
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('diffIdsOf', () => {
  it('returns the layers in order, and none if the field is missing', () => {
    expect(diffIdsOf(parseConfig(`{"rootfs":{"diff_ids":["${TWO}","${ONE}"]}}`))).toEqual([
      TWO,
      ONE,
    ]);
    for (const text of [
      '{}',
      '{"rootfs":null}',
      '{"rootfs":{"diff_ids":[1]}}',
      '{"rootfs":{"diff_ids":"x"}}',
    ])
      expect(diffIdsOf(parseConfig(text))).toEqual([]);
  });
});

describe('historyLayers', () => {
  it('returns which entries have a layer', () => {
    const layers = (history: string) => historyLayers(parseConfig(`{"history":${history}}`));
    expect(layers('[{},{"empty_layer":true},{"empty_layer":false},{"created_by":"x"}]')).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(layers('[]')).toEqual([]);
    expect(layers('null')).toBeUndefined();
    expect(historyLayers({})).toBeUndefined();
  });
});

describe('configFromInspect', () => {
  it('maps every field of an inspect to its name in a config', () => {
    const config = configFromInspect({
      Id: 'sha256:abc',
      RepoTags: ['a:b'],
      Created: '2020-01-01T00:00:00Z',
      Author: 'someone',
      Architecture: 'arm64',
      Variant: 'v8',
      Os: 'linux',
      OsVersion: '10',
      DockerVersion: '20.10',
      Container: 'c0ffee',
      ContainerConfig: { Hostname: 'h' },
      Config: {
        Env: ['A=1'],
        Cmd: null,
        User: '',
        Volumes: { '/v': {} },
        OnBuild: [],
        Tty: false,
        StopTimeout: 0,
      },
      RootFS: { Type: 'layers', Layers: [ONE, TWO] },
      Size: 5,
    });
    expect(config).toEqual({
      created: '2020-01-01T00:00:00Z',
      author: 'someone',
      architecture: 'arm64',
      variant: 'v8',
      os: 'linux',
      'os.version': '10',
      docker_version: '20.10',
      container: 'c0ffee',
      container_config: { Hostname: 'h' },
      config: { Env: ['A=1'], Volumes: { '/v': {} }, StopTimeout: 0 },
      rootfs: { type: 'layers', diff_ids: [ONE, TWO] },
    });
  });

  it('omits values by which engines mean "unset"', () => {
    const config = configFromInspect({
      Created: '0001-01-01T00:00:00Z',
      Author: '',
      Variant: null,
      Os: 'linux',
    });
    expect(config).toEqual({ os: 'linux', config: {}, rootfs: { type: 'layers', diff_ids: [] } });
  });
});
