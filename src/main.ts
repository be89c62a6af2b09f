// Entry of the action's main step.
import { runMain } from './action/run.ts';

await runMain();
