// Entry point of the cache client, which has its own process so that it can be killed and its output can be filtered.
import { answerRequest } from './action/cache-client.ts';

answerRequest();
