import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { createContainer, mountValue } from '../../../src/engine/containers/create.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { imageWith, sessionWith } from '../../support/engine/sources.ts';
import { failureOf } from '../../support/process/errors.ts';

/** Reads one line of comma-separated values (RFC 4180), as the docker CLI does. */
function csvFields(line: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      let field = '';
      for (at++; line[at] !== '"' || line[at + 1] === '"'; at++) {
        if (line[at] === '"') at++;
        field += line[at];
      }
      fields.push(field);
      at += 2;
    } else {
      const comma = line.indexOf(',', at);
      const end = comma === -1 ? line.length : comma;
      fields.push(line.slice(at, end));
      at = end + 1;
    }
  }
  return fields;
}

describe('mountValue', () => {
  it('writes fields in order, and one without a value as its name', () => {
    expect(mountValue({ type: 'bind', src: '/a', dst: '/b', readonly: '' })).toBe(
      'type=bind,src=/a,dst=/b,readonly',
    );
  });

  it.each([
    '/plain',
    '/with,comma',
    '/with"quote',
    '/"quoted"',
    '/line\nbreak',
    '/carriage\rreturn',
    '/a=b',
    '/,",',
    '/é 漢',
    ' /space ',
  ])('does not let the path %j add a field', (path) => {
    const value = mountValue({ type: 'tmpfs', dst: path, readonly: '' });
    expect(csvFields(value)).toEqual(['type=tmpfs', `dst=${path}`, 'readonly']);
  });
});

describe('createContainer', () => {
  const ROOT_REFUSED = `Error response from daemon: invalid mount config for type "tmpfs": invalid specification: destination can't be '/'`;
  const failed = (said: string, volumes: string[]) => {
    fakeDocker(`cat >&2 <<'END'\n${said}\nEND\nexit 1`);
    const request = { source: imageWith({ volumes }) };
    return failureOf(createContainer(sessionWith(new Docker()), request));
  };

  it.each(['/', '//', '/../', '/data/..'])(
    'says what an image with a volume at its root needs: %s',
    async (volume) => {
      const failure = await failed(ROOT_REFUSED, ['/data', volume]);
      expect(failure.code).toBe('UNSUPPORTED_IMAGE');
      expect(failure.message).toBe(
        `docker-flatten needs a container of app:latest, but cannot create one: the image declares its root as a volume ("${volume}").`,
      );
      expect(failure.hint).toContain('without "VOLUME /"');
      expect((failure.cause as Error).message).toContain(ROOT_REFUSED);
    },
  );

  it('reports any other failure with the engine’s message', async () => {
    for (const [said, volumes] of [
      ['no such image', ['/']],
      [ROOT_REFUSED, ['/data']],
    ] as const) {
      const failure = await failed(said, [...volumes]);
      expect(failure.code).toBe('DOCKER_FAILED');
      expect(failure.message).toContain(said);
    }
  });
});

it('covers each declared volume once, however it is spelled', async () => {
  const docker = fakeDocker(`printf '%s\\n' "$@" > "$NOTES/create"; echo ${'c'.repeat(64)}`);
  const source = imageWith({ volumes: ['/data', '/data/', '//data/sub/..', '/', 'relative'] });
  await createContainer(sessionWith(new Docker()), { source });
  expect(docker.note('create')?.match(/^type=.*$/gm)).toEqual([
    'type=tmpfs,dst=/data',
    'type=tmpfs,dst=/',
  ]);
});
