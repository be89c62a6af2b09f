import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/image/config.ts';
import { withContainerConfig } from '../../src/image/container-config.ts';

/** Applies a container's config; arguments and result are JSON. */
function merged(image: string, container: string, fresh = image): string {
  const whole = parseConfig(`{"os":"linux","config":${image},"x":1}`);
  const text = JSON.stringify(
    withContainerConfig(whole, JSON.parse(container), JSON.parse(fresh)).config,
  );
  expect(text.startsWith('{"os":"linux","config":') && text.endsWith(',"x":1}')).toBe(true);
  return text.slice('{"os":"linux","config":'.length, -',"x":1}'.length);
}

/** Every field that a container can override, with two values. */
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
/** Fields that the engine always shows, so that a missing one means that the container unset it. */
const SHOWN = FIELDS.filter(([name]) => name !== 'Healthcheck' && name !== 'StopTimeout');

describe('withContainerConfig', () => {
  it.each(FIELDS)(
    'takes over a different %s and keeps the order of fields',
    (name, image, container) => {
      const text = merged(`{"Before":1,"${name}":${image},"After":2}`, `{"${name}":${container}}`);
      expect(JSON.parse(text)[name]).toEqual(JSON.parse(container));
      expect(Object.keys(JSON.parse(text))).toEqual(['Before', name, 'After']);
    },
  );

  it.each(FIELDS)('adds %s if the image has none', (name, _, container) => {
    for (const image of ['{}', `{"${name}":null}`])
      expect(JSON.parse(merged(image, `{"${name}":${container}}`))).toEqual(
        JSON.parse(`{"${name}":${container}}`),
      );
  });

  it.each(FIELDS)('leaves an equal %s as the image writes it', (name, image) => {
    const text = `{"${name}":${image},"Hostname":"h"}`;
    expect(merged(text, `{"${name}":${image}}`)).toBe(text);
  });

  it.each(SHOWN)('removes %s if the container has none', (name, image) => {
    const empty = image.startsWith('[') ? '[]' : image.startsWith('{') ? '{}' : '""';
    for (const container of ['{}', `{"${name}":null}`, `{"${name}":${empty}}`])
      expect(merged(`{"A":1,"${name}":${image}}`, container)).toBe('{"A":1}');
  });

  it.each(['Healthcheck', 'StopTimeout'])(
    'keeps the image’s %s if the container has none',
    (name) => {
      const image = FIELDS.find(([field]) => field === name)?.[1];
      for (const container of ['{}', `{"${name}":null}`])
        expect(merged(`{"${name}":${image}}`, container)).toBe(`{"${name}":${image}}`);
    },
  );

  it('removes an entrypoint and a command that the container unset', () => {
    // "docker create --entrypoint '' IMAGE" shows "Entrypoint":[""] or null, and not the image's command.
    const image = '{"Entrypoint":["/e"],"Cmd":["/c"],"Env":["A=1"]}';
    expect(merged(image, '{"Entrypoint":null,"Cmd":null,"Env":["A=1"]}')).toBe('{"Env":["A=1"]}');
    expect(merged(image, '{"Entrypoint":[],"Cmd":["/d"],"Env":["A=1"]}')).toBe(
      '{"Cmd":["/d"],"Env":["A=1"]}',
    );
  });

  it('treats another order of variables or arguments as a difference, but not another order of keys', () => {
    expect(merged('{"Env":["A=1","B=2"]}', '{"Env":["B=2","A=1"]}')).toBe('{"Env":["B=2","A=1"]}');
    expect(merged('{"Cmd":["a","b"]}', '{"Cmd":["b","a"]}')).toBe('{"Cmd":["b","a"]}');
    const labels = '{"Labels":{"z":"1","a":"2"}}';
    expect(merged(labels, '{"Labels":{"a":"2","z":"1"}}')).toBe(labels);
  });

  it('distinguishes a stop timeout of zero from none', () => {
    expect(merged('{"StopTimeout":10}', '{"StopTimeout":0}')).toBe('{"StopTimeout":0}');
    expect(merged('{}', '{"StopTimeout":0}')).toBe('{"StopTimeout":0}');
    expect(merged('{"StopTimeout":0}', '{}')).toBe('{"StopTimeout":0}');
  });

  it('distinguishes an empty string in a list or a label from none', () => {
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
  ])('keeps unset fields as the image writes them: %s', (_, image, container) => {
    expect(merged(image, container)).toBe(image);
  });

  it('keeps the digits of equal numbers, however they are written', () => {
    const image =
      '{"Healthcheck":{"Test":["CMD","a"],"Interval":9223372036854775807,"Timeout":1e10,"Retries":0},"StopTimeout":5.0}';
    const container =
      '{"Healthcheck":{"Test":["CMD","a"],"Interval":9223372036854775807,"Timeout":10000000000},"StopTimeout":5}';
    expect(merged(image, container)).toBe(image);
  });

  it('treats empty or zero parts of a healthcheck as absent, as engines do', () => {
    const image = '{"Healthcheck":{"Test":[],"Interval":0,"Timeout":null,"Retries":3}}';
    expect(merged(image, '{"Healthcheck":{"Retries":3}}')).toBe(image);
  });

  it('never merges parts of two healthchecks', () => {
    const image = '{"Healthcheck":{"Test":["CMD","a"],"Interval":1000,"Retries":3}}';
    const container = '{"Healthcheck":{"Test":["CMD","a"],"Interval":2000}}';
    expect(merged(image, container)).toBe(container);
  });

  it('ignores settings of the container itself: hostname, terminal, image and others', () => {
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

  it('adds a config if the image has none', () => {
    const flat = withContainerConfig({ os: 'linux' }, { User: 'app', Tty: true }, {}).config;
    expect(flat).toEqual({ os: 'linux', config: { User: 'app' } });
    expect(withContainerConfig({ config: null }, { User: '' }, {}).config).toEqual({ config: {} });
  });

  it('does not modify its arguments', () => {
    const image = { config: { Env: ['A=1'], Labels: { a: '1' } } };
    const container = { Env: ['B=2'], Labels: {} };
    const before = JSON.stringify([image, container]);
    withContainerConfig(image, container, {});
    expect(JSON.stringify([image, container])).toBe(before);
  });

  it('keeps ports that the engine reads differently or not at all, and adds the container’s', () => {
    const image = '{"ExposedPorts":{"8080":{},"33060-33061/tcp":{},"53/udp":{}}}';
    const fresh = '{"ExposedPorts":{"8080/tcp":{},"53/udp":{}}}';
    expect(merged(image, fresh, fresh)).toBe(image);
    const more = '{"ExposedPorts":{"8080/tcp":{},"53/udp":{},"9000/tcp":{}}}';
    expect(JSON.parse(merged(image, more, fresh))).toEqual({
      ExposedPorts: { ...JSON.parse(image).ExposedPorts, '9000/tcp': {} },
    });
  });

  it('keeps values that the image writes differently than a new container shows', () => {
    const image = '{"WorkingDir":"/a/","User":" app","StopSignal":"15","Env":["A=1"],"Cmd":["c"]}';
    const fresh =
      '{"WorkingDir":"/a","User":"app","StopSignal":"SIGTERM","Env":["A=1","B=2"],"Cmd":["c"]}';
    expect(merged(image, fresh, fresh)).toBe(image);
    const other = fresh.replace('SIGTERM', 'SIGQUIT');
    expect(merged(image, other, fresh)).toBe(image.replace('"15"', '"SIGQUIT"'));
  });

  it('changes labels one by one, whatever their names', () => {
    const image = '{"Labels":{"a":"1","constructor":"x","gone":"2"}}';
    const container = '{"Labels":{"a":"9","constructor":"x","toString":"y"}}';
    expect(merged(image, container)).toBe('{"Labels":{"a":"9","constructor":"x","toString":"y"}}');
  });

  describe('removes proxy variables', () => {
    const env = (image: string[], container: string[], fresh: string[]) => {
      const whole = { config: { Env: image } };
      const { config, proxies } = withContainerConfig(whole, { Env: container }, { Env: fresh });
      return { env: (config['config'] as { Env: string[] }).Env, proxies };
    };
    const put = ['HTTP_PROXY=http://u:p@h', 'http_proxy=http://u:p@h', 'no_proxy=x'];

    it('that a new container has too, and leaves the image’s list unchanged', () => {
      expect(env(['A=1'], [...put, 'A=1'], [...put, 'A=1'])).toEqual({
        env: ['A=1'],
        proxies: ['HTTP_PROXY', 'http_proxy', 'no_proxy'],
      });
      expect(env(['A=1'], ['B=2', ...put, 'A=1'], [...put, 'A=1']).env).toEqual(['B=2', 'A=1']);
    });

    it('but restores those of the image', () => {
      const image = ['A=1', 'HTTPS_PROXY=of the image', 'all_proxy=y'];
      const put = ['HTTPS_PROXY=client', 'https_proxy=client'];
      const container = [...put, 'A=1', 'all_proxy=y'];
      expect(env(image, container, container)).toEqual({
        env: image,
        proxies: ['HTTPS_PROXY', 'https_proxy'],
      });
    });

    it('but keeps those that the user set to another value', () => {
      const container = ['HTTP_PROXY=mine', 'http_proxy=http://u:p@h', 'A=1'];
      expect(env(['A=1'], container, [...put, 'A=1'])).toEqual({
        env: ['HTTP_PROXY=mine', 'A=1'],
        proxies: ['http_proxy'],
      });
      expect(env([], ['FTP_PROXY=mine'], [])).toEqual({ env: ['FTP_PROXY=mine'], proxies: [] });
    });

    it('of another configuration: pairs of upper and lower case with one value', () => {
      expect(env(['A=1'], [...put.slice(0, 2), 'A=1'], ['A=1'])).toEqual({
        env: ['A=1'],
        proxies: ['HTTP_PROXY', 'http_proxy'],
      });
    });
  });
});
