// Decides which layer each group goes into. Two things pull: layers of equal size, and the same layers in the next build.
//
// Every group has an order of preference among the layers that follows from its name. Large groups come first and take
// the first layer of their choice with room for them; small ones follow their names. All sizes that decide are rounded, so
// that a package that grows moves hardly any other: docs/architecture.md has measurements.
import { type PlaceRequest, Placing } from './placing.ts';
import { spreadByKind } from './spread-by-kind.ts';
import { spreadEqually } from './spread-equally.ts';

/** With so few layers each one weighs much: they are of equal size. With more, a change shall touch few of them. */
const FEW_LAYERS = 4;

/** Returns the layer of each group, from 0 at the bottom to `count - 1` at the top. */
export function placeGroups(request: PlaceRequest): Uint8Array {
  const placing = new Placing(request);
  placing.placeGiants();
  if (request.isExact || request.count <= FEW_LAYERS) spreadEqually(placing);
  else spreadByKind(placing);
  return placing.layerOf;
}
