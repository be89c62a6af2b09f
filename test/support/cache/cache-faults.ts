// What can go wrong at the cache service, as data that CacheServer acts on.

/** The calls that the client makes: three of the service, five of the Azure Blob protocol. */
export type CacheCall =
  | 'CreateCacheEntry'
  | 'FinalizeCacheEntryUpload'
  | 'GetCacheEntryDownloadURL'
  | 'PutBlob'
  | 'PutBlock'
  | 'PutBlockList'
  | 'GetBlob'
  | 'HeadBlob';

/** What the server does in place of serving a call. */
export type CacheFault =
  /** Reads the request to its end and answers this. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string | object;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Closes the connection after this much of an upload's or a download's body: Content-Length promised more. */
  | { readonly kind: 'hang-up'; readonly afterBytes: number }
  /** Serves a download at this rate; 0 sends the head and then nothing. */
  | { readonly kind: 'slow'; readonly bytesPerSecond: number };

/** An error as twirp writes it. */
export function twirpError(status: number, code: string, msg: string): CacheFault {
  return { kind: 'answer', status, body: { code, msg } };
}

/** CreateCacheEntry for a token that may only read: no HTTP error, but ok:false with a prefix that the client knows. */
export const READ_ONLY_TOKEN: CacheFault = {
  kind: 'answer',
  status: 200,
  body: { ok: false, message: 'cache write denied: token has no writable scopes' },
};

/** GetCacheEntryDownloadURL for a token that may not read. */
export const NO_READ_TOKEN = twirpError(
  403,
  'permission_denied',
  'cache read denied: token has no readable scopes',
);

/** Any call of the service that is refused without a reason that the client knows. */
export const FORBIDDEN = twirpError(403, 'permission_denied', 'permission denied');

/** The storage of the repository is used up. */
export const OVER_QUOTA = twirpError(
  403,
  'resource_exhausted',
  'insufficient usage to create cache',
);

/** Too many requests, for this many seconds. */
export function rateLimited(seconds: number): CacheFault {
  return {
    kind: 'answer',
    status: 429,
    body: { code: 'resource_exhausted', msg: 'rate limit exceeded' },
    headers: { 'retry-after': String(seconds) },
  };
}

/** A server in trouble: 500, 502, 503 or 504. */
export function serverTrouble(status: number): CacheFault {
  return twirpError(status, 'internal', 'internal error');
}

/** FinalizeCacheEntryUpload that says no, with a message or without one. */
export function notFinalized(message = ''): CacheFault {
  return { kind: 'answer', status: 200, body: { ok: false, message } };
}
