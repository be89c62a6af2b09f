import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/image/config.ts';
import { withContainerConfig } from '../../src/image/container-config.ts';

/** The text of the result's config for the texts of an image's, of a container's, and of a new one's. */
function merged(image: string, container: string, fresh = image): string {
  const whole = parseConfig(`{"os":"linux","config":${image},"x":1}`);
  const text = JSON.stringify(
    withContainerConfig(whole, JSON.parse(container), JSON.parse(fresh)).config,
  );
  expect(text.startsWith('{"os":"linux","config":') && text.endsWith(',"x":1}')).toBe(true);
  return text.slice('{"os":"linux","config":'.length, -',"x":1}'.length);
}

/** Every field that a container may have otherwise than its image, with two values. */
const FIELDS: ReadonlyArray<readonly [string, string, string]> = [
  ['User', '"1:2"', '"app"'],
  ['ExposedPorts', '{"80/tcp":{}}', '{"80/tcp":{},"443/tcp":{}}'],
  ['Env', '["A=1","B=2"]', '["A=1","B=3"]'],
  ['Cmd', '["/a"]', '["/a","b"]'],
  ['Entrypoint', '["/e"]', '["/f"]'],
  ['Volumes', '{"/v":{}}', '{"/w":{}}'],
  ['WorkingDir', '"/srv"', '"/"'],
  ['Labels', '{"a":"1"}', '{"a":"2"}'],
  ['StopSignal', '"SIGTERM"', '"SIGQUIT"'],
  ['Healthcheck', '{"Test":["CMD","a"],"Interval":1000}', '{"Test":["NONE"]}'],
  ['StopTimeout', '5', '6'],
];
/** Those that the engine always shows, so that their absence means that the container has none. */
const SHOWN = FIELDS.filter(([name]) => name !== 'Healthcheck' && name !== 'StopTimeout');

describe('withContainerConfig', () => {
  it.each(FIELDS)('takes %s over where it differs, in its place', (name, image, container) => {
    const text = merged(`{"Before":1,"${name}":${image},"After":2}`, `{"${name}":${container}}`);
    expect(JSON.parse(text)[name]).toEqual(JSON.parse(container));
    expect(Object.keys(JSON.parse(text))).toEqual(['Before', name, 'After']);
  });

  it.each(FIELDS)('adds %s where the image has none', (name, _, container) => {
    for (const image of ['{}', `{"${name}":null}`])
      expect(JSON.parse(merged(image, `{"${name}":${container}}`))).toEqual(
        JSON.parse(`{"${name}":${container}}`),
      );
  });

  it.each(FIELDS)('leaves %s as it is written where it is the same', (name, image) => {
    const text = `{"${name}":${image},"Hostname":"h"}`;
    expect(merged(text, `{"${name}":${image}}`)).toBe(text);
  });

  it.each(SHOWN)('takes %s out where the container has none', (name, image) => {
    const empty = image.startsWith('[') ? '[]' : image.startsWith('{') ? '{}' : '""';
    for (const container of ['{}', `{"${name}":null}`, `{"${name}":${empty}}`])
      expect(merged(`{"A":1,"${name}":${image}}`, container)).toBe('{"A":1}');
  });

  it.each(['Healthcheck', 'StopTimeout'])(
    'keeps %s of the image where the container says nothing of it',
    (name) => {
      const image = FIELDS.find(([field]) => field === name)?.[1];
      for (const container of ['{}', `{"${name}":null}`])
        expect(merged(`{"${name}":${image}}`, container)).toBe(`{"${name}":${image}}`);
    },
  );

  it('has an entrypoint and a command that the container unset no more', () => {
    // "docker create --entrypoint '' IMAGE" shows "Entrypoint":[""] or null, and no command of the image's.
    const image = '{"Entrypoint":["/e"],"Cmd":["/c"],"Env":["A=1"]}';
    expect(merged(image, '{"Entrypoint":null,"Cmd":null,"Env":["A=1"]}')).toBe('{"Env":["A=1"]}');
    expect(merged(image, '{"Entrypoint":[],"Cmd":["/d"],"Env":["A=1"]}')).toBe(
      '{"Cmd":["/d"],"Env":["A=1"]}',
    );
  });

  it('takes the order of variables and of arguments for a difference, that of keys for none', () => {
    expect(merged('{"Env":["A=1","B=2"]}', '{"Env":["B=2","A=1"]}')).toBe('{"Env":["B=2","A=1"]}');
    expect(merged('{"Cmd":["a","b"]}', '{"Cmd":["b","a"]}')).toBe('{"Cmd":["b","a"]}');
    const labels = '{"Labels":{"z":"1","a":"2"}}';
    expect(merged(labels, '{"Labels":{"a":"2","z":"1"}}')).toBe(labels);
  });

  it('tells a time of zero to stop in from none', () => {
    expect(merged('{"StopTimeout":10}', '{"StopTimeout":0}')).toBe('{"StopTimeout":0}');
    expect(merged('{}', '{"StopTimeout":0}')).toBe('{"StopTimeout":0}');
    expect(merged('{"StopTimeout":0}', '{}')).toBe('{"StopTimeout":0}');
  });

  it('tells an empty text in a list or a label from none', () => {
    const labels = '{"Labels":{"a":"1","b":""}}';
    expect(merged('{"Labels":{"a":"1"}}', labels)).toBe(labels);
    expect(merged('{"Labels":{"a":"1","b":"x"}}', labels)).toBe(labels);
    expect(merged(labels, labels)).toBe(labels);
    expect(merged('{"Cmd":["a"]}', '{"Cmd":["a",""]}')).toBe('{"Cmd":["a",""]}');
    expect(merged('{"Entrypoint":["a"]}', '{"Entrypoint":[""]}')).toBe('{"Entrypoint":[""]}');
  });

  it.each([
    [
      'absent',
      '{"Os":1}',
      '{"Env":null,"Cmd":null,"Volumes":{},"Labels":{},"User":"","StopTimeout":null}',
    ],
    ['null', '{"Env":null,"Cmd":null,"Volumes":null,"Labels":null}', '{}'],
    ['empty', '{"Env":[],"Cmd":[],"Volumes":{},"Labels":{},"User":""}', '{"Env":null,"User":null}'],
  ])('keeps what says nothing as the image writes it: %s', (_, image, container) => {
    expect(merged(image, container)).toBe(image);
  });

  it('keeps the digits of numbers that are the same, however they are written', () => {
    const image =
      '{"Healthcheck":{"Test":["CMD","a"],"Interval":9223372036854775807,"Timeout":1e10,"Retries":0},"StopTimeout":5.0}';
    const container =
      '{"Healthcheck":{"Test":["CMD","a"],"Interval":9223372036854775807,"Timeout":10000000000},"StopTimeout":5}';
    expect(merged(image, container)).toBe(image);
  });

  it('takes parts of a healthcheck that are empty or zero for absent, as engines do', () => {
    const image = '{"Healthcheck":{"Test":[],"Interval":0,"Timeout":null,"Retries":3}}';
    expect(merged(image, '{"Healthcheck":{"Retries":3}}')).toBe(image);
  });

  it('takes no part of a healthcheck over by halves', () => {
    const image = '{"Healthcheck":{"Test":["CMD","a"],"Interval":1000,"Retries":3}}';
    const container = '{"Healthcheck":{"Test":["CMD","a"],"Interval":2000}}';
    expect(merged(image, container)).toBe(container);
  });

  it('leaves what is of the container alone: host name, terminal, image and what commits keep too', () => {
    const image = '{"Env":["A=1"],"Hostname":"","OnBuild":["RUN x"],"Shell":["/bin/ash"]}';
    const container = JSON.stringify({
      Env: ['A=1'],
      Hostname: 'c0ffee',
      Domainname: 'example.com',
      AttachStdin: true,
      AttachStdout: true,
      AttachStderr: true,
      Tty: true,
      OpenStdin: true,
      StdinOnce: true,
      Image: 'app:latest',
      MacAddress: '02:42:ac:11:00:02',
      NetworkDisabled: true,
      ArgsEscaped: true,
      OnBuild: null,
      Shell: null,
    });
    expect(merged(image, container)).toBe(image);
  });

  it('makes a config where the image has none', () => {
    const flat = withContainerConfig({ os: 'linux' }, { User: 'app', Tty: true }, {}).config;
    expect(flat).toEqual({ os: 'linux', config: { User: 'app' } });
    expect(withContainerConfig({ config: null }, { User: '' }, {}).config).toEqual({ config: {} });
  });

  it('changes neither of the two', () => {
    const image = { config: { Env: ['A=1'], Labels: { a: '1' } } };
    const container = { Env: ['B=2'], Labels: {} };
    const before = JSON.stringify([image, container]);
    withContainerConfig(image, container, {});
    expect(JSON.stringify([image, container])).toBe(before);
  });

  it('keeps ports that the engine reads otherwise, or not at all, with the container’s own', () => {
    const image = '{"ExposedPorts":{"8080":{},"33060-33061/tcp":{},"53/udp":{}}}';
    const fresh = '{"ExposedPorts":{"8080/tcp":{},"53/udp":{}}}';
    expect(merged(image, fresh, fresh)).toBe(image);
    const more = '{"ExposedPorts":{"8080/tcp":{},"53/udp":{},"9000/tcp":{}}}';
    expect(JSON.parse(merged(image, more, fresh))).toEqual({
      ExposedPorts: { ...JSON.parse(image).ExposedPorts, '9000/tcp': {} },
    });
  });

  it('keeps what is written otherwise than a new container shows it', () => {
    const image = '{"WorkingDir":"/a/","User":" app","StopSignal":"15","Env":["A=1"],"Cmd":["c"]}';
    const fresh =
      '{"WorkingDir":"/a","User":"app","StopSignal":"SIGTERM","Env":["A=1","B=2"],"Cmd":["c"]}';
    expect(merged(image, fresh, fresh)).toBe(image);
    const other = fresh.replace('SIGTERM', 'SIGQUIT');
    expect(merged(image, other, fresh)).toBe(image.replace('"15"', '"SIGQUIT"'));
  });

  it('changes labels one by one, whatever they are called', () => {
    const image = '{"Labels":{"a":"1","constructor":"x","gone":"2"}}';
    const container = '{"Labels":{"a":"9","constructor":"x","toString":"y"}}';
    expect(merged(image, container)).toBe('{"Labels":{"a":"9","constructor":"x","toString":"y"}}');
  });

  describe('leaves proxy variables out', () => {
    const env = (image: string[], container: string[], fresh: string[]) => {
      const whole = { config: { Env: image } };
      const { config, proxies } = withContainerConfig(whole, { Env: container }, { Env: fresh });
      return { env: (config['config'] as { Env: string[] }).Env, proxies };
    };
    const put = ['HTTP_PROXY=http://u:p@h', 'http_proxy=http://u:p@h', 'no_proxy=x'];

    it('that a new container has too, and leaves the image’s list as it is', () => {
      expect(env(['A=1'], [...put, 'A=1'], [...put, 'A=1'])).toEqual({
        env: ['A=1'],
        proxies: ['HTTP_PROXY', 'http_proxy', 'no_proxy'],
      });
      expect(env(['A=1'], ['B=2', ...put, 'A=1'], [...put, 'A=1']).env).toEqual(['B=2', 'A=1']);
    });

    it('but not the image’s own, which come back', () => {
      const image = ['A=1', 'HTTPS_PROXY=of the image', 'all_proxy=y'];
      const put = ['HTTPS_PROXY=client', 'https_proxy=client'];
      const container = [...put, 'A=1', 'all_proxy=y'];
      expect(env(image, container, container)).toEqual({
        env: image,
        proxies: ['HTTPS_PROXY', 'https_proxy'],
      });
    });

    it('nor those that the user set to another value', () => {
      const container = ['HTTP_PROXY=mine', 'http_proxy=http://u:p@h', 'A=1'];
      expect(env(['A=1'], container, [...put, 'A=1'])).toEqual({
        env: ['HTTP_PROXY=mine', 'A=1'],
        proxies: ['http_proxy'],
      });
      expect(env([], ['FTP_PROXY=mine'], [])).toEqual({ env: ['FTP_PROXY=mine'], proxies: [] });
    });

    it('that another configuration put there, known by both spellings with one value', () => {
      expect(env(['A=1'], [...put.slice(0, 2), 'A=1'], ['A=1'])).toEqual({
        env: ['A=1'],
        proxies: ['HTTP_PROXY', 'http_proxy'],
      });
    });
  });
});
