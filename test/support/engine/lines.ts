// The field engines, for tests of behaviour that only some of them have: releases that people use, and engines that map
// IDs, run without root, or add mounts to containers. "script/engines up field" starts them; docs/engines.md lists
// them.
import { describe, test } from 'vitest';
import { isOfField, startedEngines, type TestEngine } from './test-engine.ts';

/** The running field engines. */
const lines = startedEngines().filter(isOfField);

/**
 * Runs a block of tests on each wanted field engine that is running, or skips it with a note.
 *
 * @param meant the engines' names, or a pattern of them: `/^userns-/`
 */
export function onLines(
  meant: RegExp | readonly string[],
  title: string,
  block: (engine: TestEngine) => void,
): void {
  const isMeant = ({ name }: TestEngine) =>
    meant instanceof RegExp ? meant.test(name) : meant.includes(name);
  const chosen = lines.filter(isMeant);
  for (const engine of chosen) describe(`${title} on ${engine.name}`, () => block(engine));
  // Vitest fails on a file without tests.
  if (chosen.length === 0)
    test.skip(`${title}: needs a running engine of ${meant} (script/engines up field)`, () => {});
}
