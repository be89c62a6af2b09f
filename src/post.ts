// Entry point of the action's post step.
import { runPost } from './action/post-step.ts';

await runPost();
