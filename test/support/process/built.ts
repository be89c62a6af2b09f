// Runs the built entry points of dist/ as child processes, as a runner or a shell does.
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputName } from '../../../src/base/input-names.ts';
import { INPUTS } from '../../../src/inputs/table.ts';
import { tempDir } from './temp.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Longer than any run takes on a busy machine. A run that hangs fails with its output so far. */
const LIMIT_MS = 30_000;

/** The outcome of a process. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The outcome of a step of the action, with the files that it wrote for the runner. */
export interface EndedStep extends Ended {
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  /** The job summary that it wrote. */
  readonly summary: string;
  /** Its RUNNER_TEMP, unless the environment overrides it. */
  readonly temp: string;
}

/** Removes debug commands from a step's stdout, as a runner does unless debug logging is on. */
export function shown(stdout: string): string {
  return stdout.replace(/^::debug::.*\n/gm, '');
}

export type Environment = Readonly<Record<string, string>>;

/** Returns the path of a built entry point. */
export function builtPath(name: 'main' | 'post' | 'cli'): string {
  const path = join(ROOT, 'dist', `${name}.mjs`);
  if (!existsSync(path)) throw new Error(`${path} is needed: run "npm run build" first`);
  return path;
}

/** Runs a program with only the given environment, PATH and a temporary home directory. */
export function runProgram(
  file: string,
  args: readonly string[],
  environment: Environment,
): Promise<Ended> {
  const home = tempDir();
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    // Hide the user's contexts, logins and plugins.
    DOCKER_CONFIG: home,
    ...environment,
  };
  return new Promise((resolve, reject) => {
    execFile(file, args, { env, timeout: LIMIT_MS }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr });
      else reject(new Error(`${file} did not end by itself: ${stdout}${stderr}`, { cause: error }));
    });
  });
}

/** Runs the command. */
export function runCli(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return runProgram(process.execPath, [builtPath('cli'), ...args], environment);
}

/** Runs the main step as a runner does: inputs that are not given have the defaults of action.yml. */
export function runMainStep(
  inputs: Partial<Record<InputName, string>>,
  environment: Environment = {},
): Promise<EndedStep> {
  return runStep('main', { ...inputVariables(inputs), ...environment });
}

/** Returns inputs as the environment variables that a runner sets. */
export function inputVariables(inputs: Partial<Record<InputName, string>>): Environment {
  const variables: Record<string, string> = {};
  for (const [name, spec] of Object.entries(INPUTS))
    variables[`INPUT_${name.toUpperCase()}`] = inputs[name as InputName] ?? spec.default;
  return variables;
}

/** Runs the post step with the state that a main step saved. */
export function runPostStep(
  state: Readonly<Record<string, string>>,
  environment: Environment = {},
): Promise<EndedStep> {
  const variables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  return runStep('post', { ...Object.fromEntries(variables), ...environment });
}

async function runStep(name: 'main' | 'post', environment: Environment): Promise<EndedStep> {
  const step = prepareStep(environment);
  const ended = await runProgram(process.execPath, [builtPath(name)], step.environment);
  const { temp } = step;
  return { ...ended, outputs: step.outputs(), state: step.state(), summary: step.summary(), temp };
}

/** The environment of a step, and what it has written for the runner so far. */
export interface PreparedStep {
  readonly environment: Environment;
  /** RUNNER_TEMP, unless the environment overrides it. */
  readonly temp: string;
  outputs(): Record<string, string>;
  state(): Record<string, string>;
  summary(): string;
}

/** Creates the files and directories that a runner creates before it starts a step. */
export function prepareStep(environment: Environment): PreparedStep {
  const directory = tempDir();
  const files = {
    GITHUB_OUTPUT: join(directory, 'output'),
    GITHUB_STATE: join(directory, 'state'),
    GITHUB_STEP_SUMMARY: join(directory, 'summary'),
  };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const temp = join(directory, 'temp');
  mkdirSync(temp);
  return {
    environment: {
      ...files,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: ROOT,
      RUNNER_TEMP: temp,
      ...environment,
    },
    temp,
    outputs: () => readFileCommands(files.GITHUB_OUTPUT),
    state: () => readFileCommands(files.GITHUB_STATE),
    summary: () => readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
  };
}

/** Parses outputs and state as the toolkit writes them: `NAME<<DELIMITER`, the lines of the value, `DELIMITER`. */
function readFileCommands(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  const pattern = /^(.+?)<<(\S+)\n(.*?)\n\2$/gms;
  for (const [, name, , value] of readFileSync(path, 'utf8').matchAll(pattern))
    found[name!] = value!;
  return found;
}

/** Finds the docker command of this machine. */
export function dockerPath(): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((directory) => join(directory, 'docker'))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Returns a PATH with this process's node first. */
export function pathWithNode(): string {
  return [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
}
