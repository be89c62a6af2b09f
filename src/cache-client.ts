// The cache service's client in a process of its own: it can be ended at any time, and what it prints is told by us.
import { answerRequest } from './action/cache-client.ts';

answerRequest();
