// Entry of the action's post step.
import { runPost } from './action/run.ts';

await runPost();
