// The built entries of dist/, run as the child processes that they are for a runner or a shell.
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InputName } from '../../../src/base/input-names.ts';
import { INPUTS } from '../../../src/inputs/table.ts';
import { tempDir } from './temp.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Longer than any of these takes on a busy machine; a run that hangs fails with what it said so far. */
const LIMIT_MS = 30_000;

/** What became of a run. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What became of a step of the action, with the files that it wrote for the runner. */
export interface EndedStep extends Ended {
  readonly outputs: Record<string, string>;
  readonly state: Record<string, string>;
  /** What it wrote into the job's summary. */
  readonly summary: string;
  /** What it had as RUNNER_TEMP unless told otherwise. */
  readonly temp: string;
}

/** What a runner shows of a step's stdout while debugging is off: all but debug commands. */
export function shown(stdout: string): string {
  return stdout.replace(/^::debug::.*\n/gm, '');
}

export type Environment = Readonly<Record<string, string>>;

/** The path of a built entry. */
export function builtPath(name: 'main' | 'post' | 'cli'): string {
  const path = join(ROOT, 'dist', `${name}.mjs`);
  if (!existsSync(path)) throw new Error(`${path} is needed: run "npm run build" first`);
  return path;
}

/** Runs a program with nothing in its environment but what is given, PATH, and a home of its own. */
export function runProgram(
  file: string,
  args: readonly string[],
  environment: Environment,
): Promise<Ended> {
  const home = tempDir();
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    // The user's contexts, logins and plugins are not the test's.
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

/** Runs the shell command. */
export function runCli(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  return runProgram(process.execPath, [builtPath('cli'), ...args], environment);
}

/** Runs the main step as a runner does: inputs that are not given have action.yml's default. */
export function runMainStep(
  inputs: Partial<Record<InputName, string>>,
  environment: Environment = {},
): Promise<EndedStep> {
  return runStep('main', { ...inputVariables(inputs), ...environment });
}

/** Inputs as a runner hands them to a step. */
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

/** A step's environment, and what it has written for the runner so far. */
export interface PreparedStep {
  readonly environment: Environment;
  /** RUNNER_TEMP, unless the environment says otherwise. */
  readonly temp: string;
  outputs(): Record<string, string>;
  state(): Record<string, string>;
  summary(): string;
}

/** Makes what a runner makes before it starts a step. */
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

/** `NAME<<DELIMITER`, lines of the value, `DELIMITER`: how the toolkit writes outputs and state. */
function readFileCommands(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  const pattern = /^(.+?)<<(\S+)\n(.*?)\n\2$/gms;
  for (const [, name, , value] of readFileSync(path, 'utf8').matchAll(pattern))
    found[name!] = value!;
  return found;
}

/** The docker command of this machine, undefined where it has none. */
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

/** PATH with this process's node first, for programs that start node by its name. */
export function pathWithNode(): string {
  return [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
}
