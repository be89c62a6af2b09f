// Short commands through the toolkit. Its exec can neither be cancelled nor given a deadline, but Node announces each
// child as it is made, before it starts (diagnostics_channel, "child_process"), and an AsyncLocalStorage says whose it is.
import { AsyncLocalStorage } from 'node:async_hooks';
import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exec } from '@actions/exec';
import { isObject } from '../base/json.ts';
import {
  type CommandAnswer,
  type CommandOptions,
  type CommandRunner,
  HAS_OWN_GROUP,
  killOn,
  Outputs,
  SpawnRunner,
  STATUS_OF_KILLED,
} from '../engine/client/command-runner.ts';

/** Whose call of exec the code at hand belongs to. */
const calls = new AsyncLocalStorage<symbol>();

/** The channel on which Node announces children. */
const CHILDREN = 'child_process';

/** As long as a timer can wait. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/** Runs commands through `@actions/exec`. */
export class ExecRunner implements CommandRunner {
  readonly #plain = new SpawnRunner();

  async run(
    command: string,
    args: readonly string[],
    options: CommandOptions,
  ): Promise<CommandAnswer> {
    // Node refuses such an argument before it makes a child: exec would never return, and the error end this program.
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
      child.once('spawn', take.bind(undefined, child, outputs, options.kill));
    };
    subscribe(CHILDREN, adopt);
    try {
      const exitCode = await calls.run(call, () =>
        exec(quoted(pathOf(command)), [...args], {
          env: options.env,
          silent: true,
          ignoreReturnCode: true,
          // Outputs that stay open after the end are a silence, which the caller limits.
          delay: LONGEST_DELAY_MS,
          // For a Node that announces no child, where `take` takes nothing.
          listeners: { stdout: outputs.stdout.add, stderr: outputs.stderr.add },
        }),
      );
      // exec hands on a null, the status of what a signal ended.
      return { exitCode: exitCode ?? STATUS_OF_KILLED, ...outputs.texts() };
    } catch (error) {
      // exec did not find the command. It knows no supplementary groups, and the system may find it all the same.
      if (child === undefined) return this.#plain.run(command, args, options);
      throw startError ?? error;
    } finally {
      unsubscribe(CHILDREN, adopt);
    }
  }
}

/** How Node starts a child: a method without documentation, of which nothing but this depends. */
interface Startable {
  spawn?: (options: { detached?: boolean }) => unknown;
}

/** Lets a child start in a group of its own, and fail to start as an event. */
function prepare(child: ChildProcess): void {
  const startable = child as Startable;
  const start = startable.spawn?.bind(child);
  if (start === undefined) return;
  startable.spawn = (options) => {
    try {
      return start({ ...options, detached: HAS_OWN_GROUP });
    } catch (error) {
      // Such as E2BIG. exec would never return, and the error would end this program.
      return process.nextTick(() => child.emit('error', error));
    }
  };
}

/** Gives a child that was just started an empty stdin, and takes its outputs from exec. */
function take(child: ChildProcess, outputs: Outputs, kill: AbortSignal): void {
  // It may have ended without reading.
  child.stdin?.on('error', () => {}).end();
  // exec keeps the last line whole and searches it again with each piece: 32 MiB without a line break took 34 s.
  outputs.readFrom(child);
  killOn(kill, child);
}

/** Where a command is. exec's own search prints a line for each directory on PATH that it may not read. */
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

/** A path as exec reads it out of a command line. */
function quoted(path: string): string {
  return `"${path.replaceAll('"', '\\"')}"`;
}
