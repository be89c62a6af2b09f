// The user's test command, which must succeed in the result.
import { FlattenError } from '../base/errors.ts';
import { isStringArray, parseJson } from '../base/json.ts';
import { example, named } from '../base/spelling.ts';
import type { EngineSession } from '../engine/client/session.ts';
import { lastLines, removeRan, runInContainer } from '../engine/containers/run-command.ts';
import type { EngineImage } from '../engine/images/engine-image.ts';

/** A program and its arguments. */
export type TestCommand = readonly [program: string, ...args: string[]];

/**
 * Parses the input `test`. A JSON array is a program and its arguments, anything else a command for `/bin/sh -c`, as in
 * a Dockerfile's RUN. Returns undefined for an empty text.
 * @throws FlattenError `BAD_INPUT` if the array is not a list of strings or names no program
 */
export function parseTestCommand(text: string): TestCommand | undefined {
  if (text.trim() === '') return undefined;
  // A shell command may start with "[" too, so only a text that parses as an array is one.
  const parsed = text.trim().startsWith('[') ? parseJson(text) : undefined;
  const invalid = (reason: string) =>
    new FlattenError(
      'BAD_INPUT',
      `The ${named('test')} must be a command for /bin/sh, or a JSON array of a program and its arguments, but ${reason}.`,
      {
        hint: `For example: ${example('test', 'python3 -c "import numpy"')}, or ${example('test', `'["/app", "--version"]'`)}.`,
      },
    );
  if (text.includes('\0')) throw invalid('it contains a NUL character');
  // The space prevents sh from reading a text that starts with a dash as an option.
  if (!Array.isArray(parsed)) return ['/bin/sh', '-c', ` ${text}`];
  if (!isStringArray(parsed)) throw invalid('the array contains something other than strings');
  const [program, ...args] = parsed;
  if (program === undefined || program === '') throw invalid('the array does not name a program');
  if (parsed.some((part) => part.includes('\0'))) throw invalid('it contains a NUL character');
  return [program, ...args];
}

/**
 * Runs a test command in an image, as the image's user but without network and with few privileges.
 * @throws FlattenError `COMMAND_FAILED` with the last lines of its output if it fails
 */
export async function testImage(
  session: EngineSession,
  image: EngineImage,
  [program, ...args]: TestCommand,
): Promise<void> {
  const { log } = session;
  const request = { program, args, asUsed: true };
  const answer = await runInContainer(session, image, request);
  await removeRan(session, answer.container);
  if (answer.exitCode === 0) {
    log.info('The test passed');
    return;
  }
  throw new FlattenError(
    'COMMAND_FAILED',
    `The "test" command failed in the new image with exit status ${answer.exitCode}. No tag was moved. The last lines of its output:\n${lastLines(answer)}`,
    {
      hint: 'The command runs without network and with few privileges. Run it the same way in the source image to see whether flattening is the cause. An image without a shell needs a JSON array.',
    },
  );
}
