// What a name prefers, by hashes alone: the same in every build and on every machine.

/** Mixes the bits of a number (MurmurHash3's finaliser). */
function mix(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Returns a hash of 32 bits of a name (FNV-1a, mixed). */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Returns a number between 0 and 1 for each hash and choice, as if drawn at random. */
export function drawn(hash: number, choice: number): number {
  return (mix(hash + Math.imul(choice + 1, 0x9e3779b1)) + 0.5) / 2 ** 32;
}

/**
 * Chooses by weighted rendezvous hashing: if one weight changes, only some names move to that choice or away from it, and
 * all others stay (Thaler and Ravishankar, "A Name-Based Mapping Scheme for Rendezvous").
 * @param weights one of them must be above zero
 */
export function choose(hash: number, weights: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [choice, weight] of weights.entries()) {
    if (weight <= 0) continue;
    const cost = -Math.log(drawn(hash, choice)) / weight;
    if (cost >= least) continue;
    best = choice;
    least = cost;
  }
  return best;
}

/**
 * Rounds a size to a power of `step`. Each name has its own limits between the steps, so that the errors of many add up to
 * nothing.
 */
export function rounded(hash: number, size: number, step: number): number {
  if (size <= 0) return 0;
  const shift = drawn(hash, ROUNDING);
  return step ** (Math.floor(Math.log(size) / Math.log(step) + shift) - shift + 0.5);
}

/** No choice has this number. */
const ROUNDING = 0xffff;
