// A call is a short request to an engine, in the two ways in which it can be made: over the engine's socket, and by a
// docker command. Both give the same value, and fail with the same words. Only Docker (docker-cli.ts) decides which.
import type { CommandAnswer } from '../../base/command-runner.ts';
import type { JsonObject } from '../../base/json.ts';

/** A request of the Docker Engine API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path and query, without the API version. */
  readonly path: string;
  readonly body?: JsonObject;
}

/** A call that gives a value. */
export interface EngineCall<T> {
  /** Arguments of the docker command. */
  readonly args: readonly string[];
  /**
   * The requests that do the same, one after the other; undefined if only the command can do it, which also knows the
   * user's logins and settings for containers.
   */
  readonly requests: readonly ApiRequest[] | undefined;
  /** Reads what the command printed, which is nothing if it failed. */
  readonly ofCommand: (stdout: string) => T;
  /**
   * Reads the bodies, as JSON, of those requests that succeeded.
   * @throws UnexpectedAnswer if one has another shape: it must not count as an empty one
   */
  readonly ofApi: (bodies: readonly unknown[]) => T;
}

/** The answer to a call; its value is what was there, also if a part of the call failed. */
export interface CallAnswer<T> extends CommandAnswer {
  readonly value: T;
}

/** Thrown for a body that is not what the API promises. */
export class UnexpectedAnswer extends Error {
  constructor(body: unknown) {
    super(`unexpected answer of the engine: ${String(JSON.stringify(body)).slice(0, 200)}`);
  }
}
