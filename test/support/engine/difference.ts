// Verifies one image against another, with the program's own reader and verification but without a store.

import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newRunId } from '../../../src/base/run-id.ts';
import { ExpectedEntries } from '../../../src/check/expected.ts';
import { verify } from '../../../src/check/verify.ts';
import { Docker } from '../../../src/engine/client/docker-cli.ts';
import { connect } from '../../../src/engine/client/engine.ts';
import { removeLeftovers } from '../../../src/engine/containers/leftovers.ts';
import { describeImage } from '../../../src/engine/images/find-image.ts';
import { engineSource } from '../../../src/engine/sources/engine-source.ts';
import { TarFilter } from '../../../src/tar/filter.ts';
import { MemoryLog } from '../process/log.ts';
import { NEVER } from '../tar/streams.ts';
import type { TestEngine } from './engines.ts';

/**
 * Reads one image, then verifies another against it. Returns the message of the error, if there was one, or a line that
 * says that the engine refused a second stream.
 */
export async function verifyAgainst(
  engine: TestEngine,
  read: string,
  stored: string,
): Promise<string | undefined> {
  const docker = new Docker({ globalArgs: ['--host', engine.host] });
  const log = new MemoryLog();
  const runId = newRunId();
  const session = { ...(await connect(docker, log)), runId, log, signal: NEVER };
  const reader = async (name: string) => {
    const source = (await describeImage(session, name, undefined))!;
    return engineSource(session, source).openReader();
  };
  try {
    const expected = new ExpectedEntries();
    const original = await reader(read);
    const nowhere = new PassThrough().resume();
    const filter = new TarFilter(original.decide, expected.observer);
    await pipeline(await original.open(NEVER), filter, nowhere);
    const image = (await describeImage(session, stored, undefined))!;
    await verify(session, engineSource(session, image), {
      expected,
      reader: original,
      streamBytes: 0,
    });
    return log.lines.find((line) => line.includes('in one stream'));
  } catch (error) {
    return (error as Error).message;
  } finally {
    await removeLeftovers(docker, runId, log);
  }
}
