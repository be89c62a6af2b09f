// Tagging against an engine that loses a race for a name.
import { describe, expect, it } from 'vitest';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { TagMoves } from '../../../src/engine/images/tags.ts';
import { parseReference } from '../../../src/image/reference.ts';
import { fakeDocker } from '../../support/engine/fake-docker.ts';
import { failureOf } from '../../support/process/errors.ts';
import { MemoryLog } from '../../support/process/log.ts';

const OLD = 'sha256:old';
const NEW = 'sha256:new';
const LOST =
  'Error response from daemon: failed to create an image docker.io/library/a:1 with target sha256:new after deleting ' +
  'the existing one: AlreadyExists: image "docker.io/library/a:1": already exists';
const LOST_EARLIER =
  'Error response from daemon: creating image docker.io/library/a:1 failed because it already exists, but accessing ' +
  'it also failed: No such image: a:1';

/** Fakes an engine in which a:1 is OLD, and some tag commands fail. Returns the commands so far. */
function tagging({ fails, said }: { fails: readonly number[]; said: string }): () => string[] {
  const docker = fakeDocker(`
case "$1" in
tag)
  echo "$*" >> "$NOTES/tags"
  case ' ${fails.join(' ')} ' in
  *" $(wc -l < "$NOTES/tags" | tr -d ' ') "*) echo '${said}' >&2; exit 1 ;;
  esac
  echo "$2" > "$NOTES/there" ;;
image) echo "[{\\"Id\\":\\"$(cat "$NOTES/there" 2>/dev/null || echo ${OLD})\\"}]" ;;
esac`);
  return () => docker.note('tags')?.trimEnd().split('\n') ?? [];
}

const ALWAYS = Array.from({ length: 99 }, (_, at) => at + 1);
const newMoves = () => new TagMoves([parseReference('a:1', 'tag')]);
const move = (moves: TagMoves) => moves.move(new Docker(), NEW, NEW);

describe('a name that another run took in between', () => {
  it.each([LOST, LOST_EARLIER])('is set again: %s', async (said) => {
    const tags = tagging({ fails: [1, 2, 3], said });
    await move(newMoves());
    expect(tags()).toEqual(Array(4).fill(`tag ${NEW} a:1`));
  });

  it('is set at most ten times', async () => {
    const tags = tagging({ fails: ALWAYS, said: LOST });
    expect(await failureOf(move(newMoves()))).toMatchObject({
      code: 'DOCKER_FAILED',
      message: expect.stringContaining('already exists'),
    });
    expect(tags()).toHaveLength(10);
  });

  it('is set again when it is given back', async () => {
    const tags = tagging({ fails: [2, 3], said: LOST });
    const moves = newMoves();
    const log = new MemoryLog();
    await move(moves);
    await moves.undo(new Docker(), log);
    expect(tags()).toEqual([`tag ${NEW} a:1`, ...Array(3).fill(`tag ${OLD} a:1`)]);
    expect(log.lines).toEqual([]);
  });
});

it('is set only once if the engine fails for another reason', async () => {
  const said = 'Error response from daemon: write /var/lib/docker/x: no space left on device';
  const tags = tagging({ fails: ALWAYS, said });
  expect(await failureOf(move(newMoves()))).toMatchObject({ code: 'NO_SPACE' });
  expect(tags()).toHaveLength(1);
});
