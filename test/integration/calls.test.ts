// Calls over an engine's socket and by docker commands: real engines give the same values and create the same containers.
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  containerInspect,
  containersWith,
  imageHistory,
  imageIdsWith,
  imageInspect,
  imageNamesLike,
} from '../../src/engine/client/calls.ts';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { connect } from '../../src/engine/client/engine.ts';
import type { EngineCall } from '../../src/engine/client/engine-call.ts';
import type { EngineSession } from '../../src/engine/client/session.ts';
import {
  createContainer,
  newMountPath,
  removeContainer,
} from '../../src/engine/containers/create.ts';
import { onEachKind } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { MemoryLog } from '../support/process/log.ts';
import { NEVER } from '../support/tar/streams.ts';

const IMAGE = 'calls:source';

onEachKind('calls', (engine) => {
  const byCommand = new Docker({ globalArgs: ['--host', engine.host] });
  let bySocket: Docker;

  beforeAll(async () => {
    const config = plainConfig({
      config: { Volumes: { '/data': {} }, WorkingDir: '/missing', Cmd: ['x'] },
      history: [{ created_by: 'one\ttab <&> \u2028' }, { comment: 'two' }],
    });
    await loadImage(engine, IMAGE, { layers: [[{ name: 'a', data: 'a' }], []], config });
    const connected = await connect(byCommand, new MemoryLog());
    bySocket = connected.docker;
    expect(connected.transport.name).toContain('HTTP');
  });
  afterAll(() => void engine.docker('rmi', '--force', IMAGE));

  const both = async <T>(call: EngineCall<T>) => {
    const answers = [await byCommand.ask(call), await bySocket.ask(call)] as const;
    // Before 25, the command leaves out who said it.
    const said = answers.map(({ stderr }) => stderr.trim().replace(/^Error[\w ]*: /, ''));
    expect(said[1]).toBe(said[0]);
    expect(Math.sign(answers[1].exitCode)).toBe(Math.sign(answers[0].exitCode));
    return answers.map(({ value }) => value);
  };

  test('give the same values', async () => {
    const [inspect, other] = await both(imageInspect([IMAGE]));
    expect(other).toEqual(inspect);
    const [history, otherHistory] = await both(imageHistory(IMAGE));
    expect(history?.map(({ command }) => command)).toEqual(['two', 'one tab <&> \u2028']);
    expect(otherHistory).toEqual(history);
    const name = IMAGE.split(':')[0]!;
    const [names, otherNames] = await both(imageNamesLike(name));
    expect([names, otherNames]).toEqual([[IMAGE], [IMAGE]]);
    const [ids, otherIds] = await both(imageIdsWith({ reference: name }));
    expect(ids).toEqual([inspect?.[0]?.['Id']]);
    expect(otherIds).toEqual(ids);
  });

  test('fail with the same words', async () => {
    expect(await both(imageInspect(['calls:none', IMAGE]))).toEqual([
      [expect.anything()],
      [expect.anything()],
    ]);
    expect(await both(containerInspect('calls-none', false))).toEqual([[], []]);
    expect(await both(imageHistory('calls:none'))).toEqual([[], []]);
  });

  test('create the same container', async () => {
    const session = (docker: Docker) =>
      ({ docker, runId: 'calls', log: new MemoryLog(), signal: NEVER }) as unknown as EngineSession;
    const source = {
      reference: IMAGE,
      id: engine.docker('image', 'inspect', '--format', '{{.Id}}', IMAGE),
      isIndex: false,
      platform: { os: 'linux', architecture: 'amd64', variant: undefined },
      volumes: ['/data'],
    };
    const mounts = [
      { type: 'bind', src: '/usr', dst: newMountPath(), readonly: '' },
      { type: 'volume', dst: newMountPath(), 'volume-nocopy': '' },
    ];
    const before = engine.inventory();
    const made: string[] = [];
    try {
      for (const docker of [byCommand, bySocket])
        made.push(await createContainer(session(docker), { source, mounts }));
      const [first, second] = await Promise.all(
        made.map(async (id) => comparable((await bySocket.get(containerInspect(id, false)))[0]!)),
      );
      expect(second).toEqual(first);
      expect(JSON.stringify(second)).toContain('/usr');
      const [listed, others] = await both(containersWith({ ancestor: source.id }));
      expect(listed?.map(({ id }) => id).sort()).toEqual([...made].sort());
      expect(others).toEqual(listed);
    } finally {
      for (const id of made) await removeContainer(session(bySocket), id);
    }
    expect(await bySocket.get(containersWith({ ancestor: source.id }))).toEqual([]);
    expect(engine.inventory()).toEqual(before);
  });
});

/**
 * Returns what an inspect says about a container, except its identity and directories, which streams a client would
 * attach to it, and what is empty.
 */
function comparable(inspect: object): unknown {
  const { Id = '', Name = '' } = inspect as { Id?: string; Name?: string };
  const plain = JSON.stringify(inspect)
    .replaceAll(Id, 'ID')
    .replaceAll(Id.slice(0, 12), 'ID')
    .replaceAll(Name.slice(1), 'NAME');
  return JSON.parse(plain, (key, value) => {
    if (/^(?:Created|AttachStd(?:out|err)|GraphDriver)$/.test(key)) return undefined;
    // An engine lists mounts in no order.
    if (key === 'Mounts' && Array.isArray(value))
      return value.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
    // An anonymous volume has an identity too.
    if (value?.Type === 'volume' && value.Name) return { ...value, Name: '', Source: '' };
    const isNothing = typeof value === 'object' && Object.keys(value ?? {}).length === 0;
    return isNothing ? undefined : value;
  });
}
