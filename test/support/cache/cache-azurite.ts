// The emulator of Azure Blob Storage, if it is installed: a server that this project did not write, for the client's
// uploads and downloads.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BlobStore } from './cache-blobs.ts';

const ACCOUNT = 'devstoreaccount1';
/** The key of every emulator. It is public and protects nothing. */
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** A running emulator. */
export interface Azurite extends BlobStore {
  close(): Promise<void>;
}

/** Starts the emulator that `npm install --prefix` installed into a directory. Its files are in `location`. */
export async function startAzurite(installation: string, location: string): Promise<Azurite> {
  const main = join(installation, 'node_modules/azurite/dist/src/blob/main.js');
  const child = spawn(
    process.execPath,
    [main, '--blobHost', '127.0.0.1', '--blobPort', '0', '--location', location].concat([
      '--silent',
      '--skipApiVersionCheck',
      '--disableTelemetry',
    ]),
    // Ends it in any case, so that a failed start leaves no process behind.
    { stdio: ['ignore', 'pipe', 'inherit'], timeout: 50_000 },
  );
  const origin = await originOf(child.stdout);
  const container = `${origin}/${ACCOUNT}/cache`;
  const made = await fetch(`${container}?restype=container&${signature('rwc')}`, { method: 'PUT' });
  if (made.status !== 201)
    throw new Error(`the emulator answers ${made.status}: ${await made.text()}`);
  return {
    urlOf: (blob, access) => `${container}/${blob}?${signature(access === 'read' ? 'r' : 'wc')}`,
    close: async () => {
      const closed = once(child, 'close');
      child.kill();
      await closed;
    },
  };
}

async function originOf(stdout: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(stdout)) {
    const origin = /listens on (http:\/\/\S+)/.exec(line)?.[1];
    if (origin !== undefined) return origin;
  }
  throw new Error('the emulator ended before it listened');
}

/** An account's shared access signature for one hour. https://learn.microsoft.com/rest/api/storageservices/create-account-sas */
function signature(permissions: string): string {
  const expiry = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, '');
  const version = '2021-12-02';
  const fields = [ACCOUNT, permissions, 'b', 'sco', '', expiry, '', 'https,http', version, '', ''];
  const sig = createHmac('sha256', Buffer.from(ACCOUNT_KEY, 'base64'))
    .update(fields.join('\n'))
    .digest('base64');
  return new URLSearchParams({
    ...{ sv: version, ss: 'b', srt: 'sco', sp: permissions, se: expiry, spr: 'https,http', sig },
  }).toString();
}
