// Arguments that tell skopeo which image in a registry to use, and how to reach it.
import { fullReference, type Reference } from '../image/reference.ts';

/** An address of this machine, with an optional port. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Whether a registry is on this machine. As engines do, we need no TLS there and accept any certificate. */
export function isLoopback(domain: string): boolean {
  return LOOPBACK.test(domain);
}

/** Returns how skopeo names an image in a registry. A digest goes before a tag, since skopeo does not take both. */
export function imageName(reference: Reference): string {
  const { domain, path, digest } = reference;
  return `docker://${digest === undefined ? fullReference(reference) : `${domain}/${path}@${digest}`}`;
}

/** Returns the option for the TLS of a registry. */
export function tlsOption(
  { domain }: Reference,
  option: '--tls-verify' | '--src-tls-verify' | '--dest-tls-verify',
): string[] {
  return isLoopback(domain) ? [`${option}=false`] : [];
}
