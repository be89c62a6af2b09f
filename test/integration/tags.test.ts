// Tags move together and last, or not at all; and no image is taken from a user who has it without a name.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Docker } from '../../src/engine/client/docker-cli.ts';
import { TagMoves } from '../../src/engine/images/tags.ts';
import { parseReference } from '../../src/image/reference.ts';
import { onEachStore } from '../support/engine/engines.ts';
import { loadImage, plainConfig } from '../support/engine/images.ts';
import { codeOf } from '../support/process/errors.ts';

/** Nothing listens there. */
const NOWHERE = '127.0.0.1:1';

onEachStore('tags', (engine) => {
  const idOf = (name: string) => engine.docker('image', 'inspect', '--format', '{{.Id}}', name);
  const load = (name: string, data: string) =>
    loadImage(engine, name, {
      layers: [[{ name: 'one', data }], [{ name: 'two', data: 'two' }]],
      config: plainConfig({ config: { Cmd: ['/one'] } }),
    });
  let start: ReturnType<typeof engine.inventory>;
  beforeEach(async () => {
    start = engine.inventory();
    await load(`${NOWHERE}/tags:source`, 'source');
    await load(`${NOWHERE}/tags:taken`, 'somebody’s');
  });
  afterEach(() => {
    const ours = engine.docker('images', '--format', '{{.Repository}}:{{.Tag}}').split('\n');
    for (const name of ours.filter((name) => name.includes('tags:'))) engine.docker('rmi', name);
    expect(engine.inventory()).toEqual(start);
  });

  test('that were moved go back when a push fails, new ones away', async () => {
    const before = engine.inventory();
    const tags = ['source', 'taken', 'new'].map((tag) => `${NOWHERE}/tags:${tag}`).join(',');
    const answer = await engine.flatten([`${NOWHERE}/tags:source`, '--tag', tags, '--push']);
    expect([answer.status, answer.stderr]).toEqual([
      1,
      expect.stringContaining('no tag was moved'),
    ]);
    expect(engine.inventory()).toEqual(before);
  });

  test('that were moved to an image as it is go back too', async () => {
    const flat = `${NOWHERE}/tags:flat`;
    await engine.results(`${NOWHERE}/tags:source`, '--tag', flat);
    const before = engine.inventory();
    const tags = `${NOWHERE}/tags:taken,${NOWHERE}/tags:new,${flat}`;
    expect((await engine.flatten([flat, '--tag', tags, '--push'])).status).toBe(1);
    expect(engine.inventory()).toEqual(before);
  });

  test('all move when all is well, and what they named stays without a name', async () => {
    const taken = idOf(`${NOWHERE}/tags:taken`);
    const source = idOf(`${NOWHERE}/tags:source`);
    const tags = ['source', 'taken', 'new'].map((tag) => `${NOWHERE}/tags:${tag}`);
    const results = await engine.results(`${NOWHERE}/tags:source`, '--tag', tags.join('\n'));
    for (const tag of tags) expect(idOf(tag)).toBe(results['image-id']);
    expect([idOf(taken), idOf(source)]).toEqual([taken, source]);
    engine.docker('rmi', taken, source);
  });

  test('an image that is the result already, and has no name, outlives a run that fails', async () => {
    const flat = `${NOWHERE}/tags:flat`;
    const args = [`${NOWHERE}/tags:source`, '--tag', flat];
    const results = await engine.results(...args);
    const id = String(results['image-id']);
    engine.docker('tag', `${NOWHERE}/tags:taken`, flat);
    const before = engine.inventory();
    expect((await engine.flatten([...args, '--test', 'exit 1'])).status).toBe(1);
    expect(engine.inventory()).toEqual(before);
    const again = await engine.results(...args);
    expect([again['image-id'], idOf(flat)]).toEqual([id, id]);
  });

  test('of runs that move one name at once all get their turn', async () => {
    const docker = new Docker({ globalArgs: ['--host', engine.host] });
    const name = parseReference(`${NOWHERE}/tags:target`, 'tag');
    const images = ['source', 'taken'].map((tag) => `${NOWHERE}/tags:${tag}`);
    const moves = async (reference: string) => {
      for (let round = 0; round < 8; round++) {
        const moved = new TagMoves([name]).move(docker, idOf(reference), reference);
        // Where the other's image is there right afterwards, that is said.
        await moved.catch((error) => expect(codeOf(error), String(error)).toBe('CHECK_FAILED'));
      }
    };
    await Promise.all([...images, ...images].map(moves));
    expect(images.map(idOf)).toContain(idOf(name.text));
  });
});
