// Faults of the cache service, as data for CacheServer.

/** The calls that the client makes: three to the service, five of the Azure Blob protocol. */
export type CacheCall =
  | 'CreateCacheEntry'
  | 'FinalizeCacheEntryUpload'
  | 'GetCacheEntryDownloadURL'
  | 'PutBlob'
  | 'PutBlock'
  | 'PutBlockList'
  | 'GetBlob'
  | 'HeadBlob';

/** What the server does instead of serving a call. */
export type CacheFault =
  /** Reads the whole request and sends this answer. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string | object;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Closes the connection after this many bytes of a body, although Content-Length promised more. */
  | { readonly kind: 'hang-up'; readonly afterBytes: number }
  /** Serves a download at this rate; with 0, sends only the header. */
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

/** The repository has used up its storage. */
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

/** A server error: 500, 502, 503 or 504. */
export function serverTrouble(status: number): CacheFault {
  return twirpError(status, 'internal', 'internal error');
}

/** FinalizeCacheEntryUpload that refuses, with or without a message. */
export function notFinalized(message = ''): CacheFault {
  return { kind: 'answer', status: 200, body: { ok: false, message } };
}
