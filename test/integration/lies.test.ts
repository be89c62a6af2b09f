// Runs with an engine, or a proxy in front of it, that lies or dies. Each run is told one lie at one call. Whatever the
// lie is, the run ends. If it succeeds, the tag has exactly the image that a run without lies makes. If it fails, the
// tag is where it was, and the error says why. Nothing is left behind, at the latest after the next run.
//
// Lies that no client can detect are not told: another image instead of the named one, or other data of a file (but see
// "verify").
import { describe, expect, test } from 'vitest';
import {
  engines,
  leastBusyOfEachStore,
  onEachEngine,
  type TestEngine,
} from '../support/engine/engines.ts';
import { headerOffsets } from '../support/faults/lie-parts.ts';
import { LieRunner } from '../support/faults/lie-runner.ts';
import {
  cleanedScenario,
  commandScenario,
  committedScenario,
  savingScenario,
} from '../support/faults/lie-scenarios.ts';
import type { Scenario } from '../support/faults/lie-slot.ts';
import { attempts, type Choice, FAMILY_NAMES } from '../support/faults/lies.ts';
import { prng } from '../support/process/prng.ts';

/** Limit for one test when all lies are told. */
const LIMIT_MS = 40 * 60_000;

/**
 * Each seed chooses half of the calls, and other lies for them; a seed of the other parity chooses the other half. These
 * two have been run on every engine, and take turns by the day: with new seeds, a new day could find an old fault in
 * somebody's pull request. LIES_SEED=NUMBER tells other lies, and LIES=all tells every lie at every call.
 */
const SEEDS = [20788, 20787] as const;
const DAY_MS = 86_400_000;
const seed = Number(process.env['LIES_SEED'] ?? SEEDS[Math.floor(Date.now() / DAY_MS) % 2]);
const isWhole = process.env['LIES'] === 'all';
const choose: Choice = { seed, isWhole };

/** A way to run, and the calls at which it is lied to. */
type Told = readonly [scenario: Scenario, calls: RegExp];

const PLAIN: Scenario = { name: 'plain' };
const EVERY_CALL = /./;
/** Calls that only graph drivers get. */
const OF_GRAPH_DRIVERS = /\/images\/(?:create|load)|IMPORT|PENDING|archive/;
/** Calls that only engines without image mounts get. */
const OF_EXPORTS = /export|archive|containers\/create/;

/** Ways to run that depend on the store. */
const OF_STORES: readonly Told[] = [
  [{ name: 'in place', inPlace: true }, /^(?:POST|DELETE) \/images/],
  [{ name: 'through docker commands', overTcp: true }, /archive|^POST \/images\/(?:create|load)/],
  [{ name: 'verified', options: () => ['--verify'] }, /(?:archive|VIEWER|PENDING\/json).* #2/],
  [savingScenario, /\/images\/get/],
];
const OF_CONTAINERD: readonly Told[] = [
  [cleanedScenario, /passwd|_cacache/],
  [commandScenario, /COMMAND|MOUNT\/(?:etc|\.dockerenv) /],
  [committedScenario, /BLOBS|\.dockerenv/],
];

/** Returns the ways to run on an engine: all on a containerd store, and on others what is different there. */
function toldTo(engine: TestEngine): readonly Told[] {
  const others = isWhole ? OF_CONTAINERD.slice(0, 2) : [];
  if (engine.api < 148) return [[PLAIN, isWhole ? EVERY_CALL : OF_EXPORTS]];
  if (engine.isContainerdStore) return [[PLAIN, EVERY_CALL], ...OF_STORES, ...OF_CONTAINERD];
  return [[PLAIN, isWhole ? EVERY_CALL : OF_GRAPH_DRIVERS], ...OF_STORES, ...others];
}

/** The engine without image mounts. */
const old = engines.find((engine) => engine.api < 148);

onEachEngine('lies', (engine) => {
  const isMain = leastBusyOfEachStore.includes(engine);
  if (!isMain && engine !== old && !isWhole) {
    test.skip('are told to one engine of each kind, and to all with LIES=all', () => {});
    return;
  }
  for (const [scenario, calls] of toldTo(engine)) {
    describe(scenario.name, () => {
      const families = isWhole ? FAMILY_NAMES.map((name) => [name]) : [FAMILY_NAMES];
      const title = isWhole ? '%s' : 'some lies';
      test.each(families)(
        `${title} (LIES_SEED=${seed})`,
        { timeout: LIMIT_MS },
        async (...told) => {
          const wrong = await LieRunner.with(engine, scenario, (lied) => {
            const chosen = lied.calls.filter(({ key }) => calls.test(key));
            const all = attempts(chosen, told, choose);
            if (!isWhole) expect(all.length, 'lies to tell').toBeGreaterThan(0);
            return lied.all(all);
          });
          expect(wrong).toEqual([]);
        },
      );
    });
  }

  if (engine.api >= 148)
    test('data that changes when it is read back is an error that names the file', {
      timeout: LIMIT_MS,
    }, async () => {
      const scenario: Scenario = { name: 'data', options: () => ['--verify'] };
      // The source is read first: a change there would be stored and read back as it was read.
      const call = 'GET /containers/VIEWER/archive?path=/MOUNT/. #2';
      const ended = await LieRunner.with(engine, scenario, (lied) =>
        lied.once(call, async (exchange) => {
          const answer = await exchange.ask();
          answer.body[largestData(answer.body) + prng(seed).int(300_000)]! ^= 4;
          exchange.send(answer);
        }),
      );
      expect(ended.exitCode).toBe(1);
      expect(ended.stderr).toMatch(/these differ: "data" \(different content\)/);
    });
});

/** The offset of the data of a stream's largest file. */
function largestData(tar: Buffer): number {
  const offsets = [...headerOffsets(tar), tar.length];
  const sizes = offsets.slice(1).map((offset, at) => offset - offsets[at]!);
  return offsets[sizes.indexOf(Math.max(...sizes))]! + 512;
}
