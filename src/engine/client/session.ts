// What a run works with once it is connected: the engine, and the run's own ID, log and signal.
import type { RunSession } from '../../base/run-session.ts';
import type { Engine } from './engine.ts';

/**
 * A connected engine with the run that uses it. A function that only needs the engine takes an {@link Engine}, which
 * can be a session. For work that another signal ends, pass `{ ...session, signal }`. The engine's own `docker` touches
 * the watchdog.
 */
export interface EngineSession extends Engine, Omit<RunSession, 'touch'> {}
