// The programs of others.
import { execFileSync } from 'node:child_process';
import { scriptPath } from './engines.ts';

interface Peer {
  readonly path: string;
  /** Its version; the reason if it is absent. */
  readonly text: string;
}

/** The programs of others that this machine has. */
export class Peers {
  readonly #peers: ReadonlyMap<string, Peer>;

  private constructor(peers: ReadonlyMap<string, Peer>) {
    this.#peers = peers;
  }

  /** Installs nothing. */
  static none(): Peers {
    return new Peers(new Map());
  }

  /** Installs what can be installed. */
  static install(): Peers {
    const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
    const lines = execFileSync(scriptPath('bench/peers'), { encoding: 'utf8', stdio }).trim();
    return new Peers(
      new Map(
        lines.split('\n').map((line) => {
          const [name = '', path = '', text = ''] = line.split('\t');
          return [name, { path, text }];
        }),
      ),
    );
  }

  /** @throws Error if it is absent */
  path(name: string): string {
    const path = this.#peers.get(name)?.path;
    if (path === undefined || path === '') throw new Error(this.absence(name));
    return path;
  }

  /** Says why a program is absent; nothing if it is there. */
  absence(name: string): string | undefined {
    const peer = this.#peers.get(name);
    return peer !== undefined && peer.path !== '' ? undefined : (peer?.text ?? 'unknown program');
  }

  /** Returns the versions of those that are there, by name. */
  versions(): Record<string, string> {
    const present = [...this.#peers].filter(([, { path }]) => path !== '');
    return Object.fromEntries(present.map(([name, { text }]) => [name, text]));
  }
}
