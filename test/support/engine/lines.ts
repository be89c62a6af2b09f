// Engines of the field, for tests of what only some of them do: the lines of releases that people have, engines that map
// ids, run without root, or add mounts to containers. "script/engines up field" starts them; docs/engines.md lists them.
import { describe, test } from 'vitest';
import { isOfField, startedEngines, type TestEngine } from './test-engine.ts';

/** Engines of the field that run now. */
const lines = startedEngines().filter(isOfField);

/**
 * Runs a block of tests on each running engine of the field that is meant, or skips it and says so.
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
  // A file without any test would be a failure.
  if (chosen.length === 0)
    test.skip(`${title}: needs a running engine of ${meant} (script/engines up field)`, () => {});
}
