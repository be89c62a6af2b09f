import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  asideName,
  containerName,
  newRunId,
  PENDING_REPOSITORY,
  pausedByName,
  pausedMarkName,
  pendingName,
  RUN_LABEL,
  runLabel,
  runOfName,
  runOfPendingName,
  spoolPrefix,
} from '../../src/base/run-id.ts';
import { parseTag } from '../../src/image/reference.ts';

const hasProc = existsSync('/proc/self/stat');
const BOOT = '0123456789abcdef'.repeat(2);
const ID = `${BOOT}-4026531836-42-4711-1700000000-deadbeef`;
const USER_ID = '5'.repeat(64);

/** Texts that look like a run's ID, but are not one. */
const NEAR_MISSES: ReadonlyArray<readonly [string, string]> = [
  ['nothing', ''],
  ['a part too few', ID.replace('-4711', '')],
  ['a part too many', ID.replace('-4711', '-4711-1')],
  ['an ID of before there were six parts', `${BOOT}-42-4711-deadbeef`],
  ['a boot ID that is too short', ID.slice(1)],
  ['a boot ID that is too long', `0${ID}`],
  ['a boot ID with dashes', ID.replace('01234567', '01234567-')],
  ['capital letters', ID.toUpperCase()],
  ['a letter for a number', ID.replace('-42-', '-4a-')],
  ['a sign', ID.replace('-42-', '--42-')],
  ['an empty number', ID.replace('-42-', '--')],
  ['a number without end', ID.replace('-42-', `-${'4'.repeat(30)}-`)],
  ['a random part that is too short', ID.slice(0, -1)],
  ['a random part that is too long', `${ID}0`],
  ['a random part that is no hexadecimal number', ID.replace('deadbeef', 'deadbeeg')],
  ['a line break behind', `${ID}\n`],
  ['a space before', ` ${ID}`],
];

describe('newRunId', () => {
  it('differs every time', () => {
    expect(new Set(Array.from({ length: 100 }, newRunId)).size).toBe(100);
  });

  it('has six parts, with this process and the current time', () => {
    const before = Math.floor(Date.now() / 1000);
    const parts = newRunId().split('-');
    expect(parts).toHaveLength(6);
    expect(parts[2]).toBe(String(process.pid));
    expect(Number(parts[4])).toBeGreaterThanOrEqual(before);
    expect(Number(parts[4])).toBeLessThanOrEqual(Date.now() / 1000);
    expect(parts[5]).toMatch(/^[0-9a-f]{8}$/);
  });

  it.skipIf(!hasProc)(
    'contains the boot, the PID namespace and the start time (needs /proc)',
    () => {
      const [boot, pidNamespace, , start] = newRunId().split('-');
      const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      expect(boot).toBe(bootId.replaceAll('-', ''));
      expect(readlinkSync('/proc/self/ns/pid')).toBe(`pid:[${pidNamespace}]`);
      const awk = ['{ sub(/^.*\\) /, ""); print $20 }', `/proc/${process.pid}/stat`];
      expect(start).toBe(execFileSync('awk', awk, { encoding: 'utf8' }).trim());
    },
  );

  it('is valid in a tag, a label and names', () => {
    const id = newRunId();
    expect(id.length).toBeLessThanOrEqual(128);
    expect(parseTag(pendingName(id), 'tag').tag).toBe(id);
    expect(runLabel(id)).toBe(`${RUN_LABEL}=${id}`);
    expect(runLabel(id)).not.toMatch(/[\s"'\\$]/);
    for (const name of [containerName(id), pausedMarkName(id, USER_ID)])
      expect(name).toMatch(/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/);
  });
});

describe('runOfPendingName', () => {
  it('returns the run that made it', () => {
    const id = newRunId();
    expect(runOfPendingName(pendingName(id))).toBe(id);
    expect(runOfPendingName(`${PENDING_REPOSITORY}:${ID}`)).toBe(ID);
    expect(runOfPendingName(asideName(id))).toBe(id);
    expect(asideName(id)).not.toBe(asideName(id));
  });

  it.each(NEAR_MISSES)('returns nothing for a tag of %s', (_, tag) => {
    expect(runOfPendingName(`${PENDING_REPOSITORY}:${tag}`)).toBeUndefined();
  });

  it.each([
    ID,
    `:${ID}`,
    `docker-flatten:${ID}`,
    `my/${PENDING_REPOSITORY}:${ID}`,
    `docker.io/library/${PENDING_REPOSITORY}:${ID}`,
    `${PENDING_REPOSITORY}s:${ID}`,
    `${PENDING_REPOSITORY}-${ID}`,
    `${PENDING_REPOSITORY}@${ID}`,
    `${PENDING_REPOSITORY}:${ID}:latest`,
  ])('returns nothing for another name: %s', (name) => {
    expect(runOfPendingName(name)).toBeUndefined();
  });
});

describe('runOfName', () => {
  it('returns the run that made it, for every kind of name', () => {
    const id = newRunId();
    const names = [containerName(id), pausedMarkName(id, USER_ID), `${spoolPrefix(id)}Ab12Cd`];
    for (const name of [...names, `${spoolPrefix(id)}app.tar.partial`])
      expect(runOfName(name)).toBe(id);
  });

  it.each(NEAR_MISSES)('returns nothing if the ID is %s', (_, text) => {
    // A suffix must not turn it into one either.
    for (const behind of ['-0badcafe', '-', '', '-4711-0badcafe'])
      expect(runOfName(`docker-flatten-${text}${behind}`)).toBeUndefined();
  });

  it.each([
    `docker-flatten-${ID}`,
    `docker-flatten-${ID}_x`,
    `docker-flatten-${ID}.x`,
    `docker-flatten${ID}-x`,
    `docker-flatten--${ID}-x`,
    `/docker-flatten-${ID}-x`,
    `my-docker-flatten-${ID}-x`,
    `docker-flatten-x-${ID}-x`,
    `Docker-flatten-${ID}-x`,
    `${ID}-x`,
    'docker-flatten-test-Ab12Cd',
  ])('returns nothing for another name: %s', (name) => {
    expect(runOfName(name)).toBeUndefined();
  });
});

describe('containerName', () => {
  it('differs every time', () => {
    expect(new Set(Array.from({ length: 100 }, () => containerName(ID))).size).toBe(100);
  });
});

describe('pausedByName', () => {
  it('returns the container that the mark names', () => {
    const mixed = '0123456789abcdef'.repeat(4);
    for (const id of [USER_ID, mixed]) expect(pausedByName(pausedMarkName(ID, id))).toBe(id);
  });

  it.each([
    containerName(ID),
    pausedMarkName(ID, 'web'),
    pausedMarkName(ID, USER_ID.slice(1)),
    pausedMarkName(ID, `${USER_ID}0`),
    pausedMarkName(ID, 'A'.repeat(64)),
    `${pausedMarkName(ID, USER_ID)}-x`,
    `${pausedMarkName(ID, USER_ID)}\n`,
    pausedMarkName(ID, USER_ID).replace('paused', 'Paused'),
    '',
  ])('returns nothing for %j', (name) => {
    expect(pausedByName(name)).toBeUndefined();
  });
});
