// The runners for short commands, which must behave the same.
import { ExecRunner } from '../../../src/action/exec-runner.ts';
import { SpawnRunner } from '../../../src/base/command-runner.ts';

export const RUNNERS = [
  { through: 'Node', runner: new SpawnRunner() },
  { through: 'the toolkit', runner: new ExecRunner() },
] as const;
