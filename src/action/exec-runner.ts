// Runs short commands through the toolkit. Its exec supports neither cancellation nor a deadline. But Node publishes each
// child process before it starts (diagnostics_channel, "child_process"), and an AsyncLocalStorage tells which call it
// belongs to, so this file can control the child.
import { AsyncLocalStorage } from 'node:async_hooks';
import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exec } from '@actions/exec';
import {
  type CommandAnswer,
  type CommandOptions,
  type CommandRunner,
  HAS_OWN_GROUP,
  killOn,
  Outputs,
  SpawnRunner,
  STATUS_OF_KILLED,
} from '../base/command-runner.ts';
import { isObject } from '../base/json.ts';

/** Identifies the call of exec in whose context code runs. */
const calls = new AsyncLocalStorage<symbol>();

/** The channel on which Node publishes new child processes. */
const CHILDREN = 'child_process';

/** The longest delay of a timer. */
const MAX_DELAY_MS = 2 ** 31 - 1;

/** Runs commands through `@actions/exec`. */
export class ExecRunner implements CommandRunner {
  readonly #plain = new SpawnRunner();

  async run(
    command: string,
    args: readonly string[],
    options: CommandOptions,
  ): Promise<CommandAnswer> {
    // Node rejects such an argument before it creates a child. exec would never return, and the error would end this
    // program.
    if (args.some((argument) => argument.includes('\0')))
      return this.#plain.run(command, args, options);
    const call = Symbol(command);
    const outputs = new Outputs(options.onOutput);
    let child: ChildProcess | undefined;
    let startError: unknown;
    const adopt = (message: unknown): void => {
      if (calls.getStore() !== call || !isObject(message)) return;
      if (!(message['process'] instanceof ChildProcess)) return;
      child = message['process'];
      prepare(child);
      child.once('error', (error) => {
        startError = error;
      });
      child.once('spawn', takeOver.bind(undefined, child, outputs, options.kill));
    };
    subscribe(CHILDREN, adopt);
    try {
      const exitCode = await calls.run(call, () =>
        exec(quoted(pathOf(command)), [...args], {
          env: options.env,
          silent: true,
          ignoreReturnCode: true,
          // If outputs stay open after the command ends, that is a silence, which the caller's watchdog limits.
          delay: MAX_DELAY_MS,
          // Used if Node does not publish the child, so that `takeOver` is not called.
          listeners: { stdout: outputs.stdout.add, stderr: outputs.stderr.add },
        }),
      );
      // exec returns null if a signal ended the command.
      return { exitCode: exitCode ?? STATUS_OF_KILLED, ...outputs.texts() };
    } catch (error) {
      // exec did not find the command, but it ignores supplementary groups, so the system may still find it.
      if (child === undefined) return this.#plain.run(command, args, options);
      throw startError ?? error;
    } finally {
      unsubscribe(CHILDREN, adopt);
    }
  }
}

/** The undocumented method with which Node starts a child. Only {@link prepare} depends on it. */
interface Startable {
  spawn?: (options: { detached?: boolean }) => unknown;
}

/** Makes a child start in its own process group, and turns an exception at its start into an error event. */
function prepare(child: ChildProcess): void {
  const startable = child as Startable;
  const start = startable.spawn?.bind(child);
  if (start === undefined) return;
  startable.spawn = (options) => {
    try {
      return start({ ...options, detached: HAS_OWN_GROUP });
    } catch (error) {
      // For example E2BIG. exec would never return, and the error would end this program.
      return process.nextTick(() => child.emit('error', error));
    }
  };
}

/** Gives a child that has just started an empty stdin, and takes its outputs over from exec. */
function takeOver(child: ChildProcess, outputs: Outputs, kill: AbortSignal): void {
  // The child may have exited without reading.
  child.stdin?.on('error', () => {}).end();
  // exec searches the whole last line again for each chunk: 32 MiB without a newline took 34 s.
  outputs.readFrom(child);
  killOn(kill, child);
}

/** Finds a command on PATH. exec's own search prints a line for each directory on PATH that it cannot read. */
function pathOf(command: string): string {
  const directories = (process.env['PATH'] ?? '').split(delimiter).filter((path) => path !== '');
  return directories.map((directory) => join(directory, command)).find(isProgram) ?? command;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Quotes a path for exec's command line. */
function quoted(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`;
}
