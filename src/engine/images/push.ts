// Pushes images with the user's own login.
import { FlattenError } from '../../base/errors.ts';
import { formatBytes } from '../../base/format.ts';
import { withProgress } from '../../base/progress.ts';
import { written } from '../../base/spelling.ts';
import { type Reference, withDefaultTag } from '../../image/reference.ts';
import type { EngineSession } from '../client/session.ts';

/** A pushed name with its tag, and the manifest's digest in the registry. */
export interface PushedName {
  readonly name: string;
  readonly digest: string;
}

/** The size of a layer: its unpacked bytes, and its packed bytes if the store keeps it packed. */
export interface LayerWeight {
  readonly newBytes: number;
  readonly newPackedBytes: number | undefined;
}

/**
 * Pushes every tag; returns their full names, each with the manifest's digest in the registry.
 * @param weight the size of the image's one layer
 * @throws FlattenError `PUSH_FAILED`, which names the tags that were pushed before
 */
export async function pushTags(
  session: EngineSession,
  tags: readonly Reference[],
  weight: LayerWeight,
): Promise<PushedName[]> {
  const { log, signal } = session;
  const pushed: PushedName[] = [];
  for (const tag of tags) {
    const name = withDefaultTag(tag);
    const answer = await withProgress(
      log,
      { title: 'Push' },
      session.docker.stream(['push', name], (text) => log.debug(text.trimEnd()), signal, true),
    );
    const failure = (said: string) => {
      const before = tags.slice(0, pushed.length).map((done) => done.text);
      return pushFailed(name, before, said, weight);
    };
    if (answer.exitCode !== 0) throw failure(answer.stderr.trim());
    const digest = /\bdigest: (sha256:[0-9a-f]{64})/.exec(answer.stdout)?.[1];
    if (digest === undefined)
      throw failure(`no digest in ${JSON.stringify(answer.stdout.slice(-300))}`);
    log.info(`Pushed ${name}@${digest}`);
    pushed.push({ name, digest });
  }
  return pushed;
}

/**
 * Returns the error for a tag that was not pushed.
 * @param before tags that were pushed before this one
 * @param said why this one was not pushed
 */
function pushFailed(
  name: string,
  before: readonly string[],
  said: string,
  weight: LayerWeight,
): FlattenError {
  const done = before.length === 0 ? 'Nothing was pushed' : `Already pushed: ${before.join(', ')}`;
  return new FlattenError(
    'PUSH_FAILED',
    `Pushing ${name} failed${TOO_LARGE.test(said) ? ` because the layer is too large for the registry or a proxy in front of it (${weightText(weight)})` : ''}: ${said.slice(-2000)}. ${done}. In the engine, no tag was moved.`,
    { hint: hintFor(said, weight) },
  );
}

/**
 * What is said if an upload is too large: HTTP status 413 by its three names (RFC 9110, 2616 and 7231), alone or in a
 * proxy's page, and the registries' own code (OCI distribution-spec, `SIZE_INVALID`).
 */
const TOO_LARGE =
  /\bhttp 413\b|status\D{0,20}\b413\b|(?:request entity|payload|content) too large|size[ _]invalid|blob too large/i;

/** What is said if an upload is cut off: some proxies close the connection without an answer. */
const CUT_OFF = /broken pipe|connection reset/i;

function weightText({ newBytes, newPackedBytes }: LayerWeight): string {
  return newPackedBytes === undefined
    ? `${formatBytes(newBytes)} unpacked, which the engine compresses while pushing`
    : `${formatBytes(newPackedBytes)} packed`;
}

function hintFor(said: string, weight: LayerWeight): string {
  const { newPackedBytes } = weight;
  const smaller = `${newPackedBytes === undefined ? '' : `compress it better (${written('compression', 'zstd')}), `}drop what is not needed (${written('clean')}, ${written('exclude')})`;
  if (TOO_LARGE.test(said))
    return `A flat image is one layer and therefore one upload: ${smaller}, raise the limit (nginx: client_max_body_size), or bypass the proxy.`;
  if (/denied|unauthorized|authentication required|no basic auth/i.test(said))
    return 'Log in to the registry in an earlier step (docker/login-action) with an account that may push there.';
  if (CUT_OFF.test(said))
    return `Check whether the registry is reachable, and push again. If this happens every time, a proxy may limit the size of uploads, and the layer has ${weightText(weight)}: ${smaller}, or raise the limit.`;
  return 'Check whether the registry is reachable, and push again.';
}
