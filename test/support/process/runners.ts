// The runners of short commands, which have to behave alike.
import { ExecRunner } from '../../../src/action/exec-runner.ts';
import { SpawnRunner } from '../../../src/engine/client/command-runner.ts';

export const RUNNERS = [
  { through: 'Node', runner: new SpawnRunner() },
  { through: 'the toolkit', runner: new ExecRunner() },
] as const;
