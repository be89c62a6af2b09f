// Checks packed layers that are taken as they are.
import type { LayerBlob } from '../image/layered-image.ts';
import type { Packing } from '../image/packed-layers.ts';
import { readLayer } from '../layers/inflate.ts';
import type { OpenContext } from './store.ts';

/**
 * Reads layers, and checks their sizes, digests and diffIDs.
 * @returns how each is packed
 * @throws FlattenError `BLOB_INVALID` if one is not what its image names
 */
export async function checkLayers(
  blobs: readonly LayerBlob[],
  { signal, touch }: Pick<OpenContext, 'signal' | 'touch'>,
): Promise<Packing[]> {
  const packings: Packing[] = [];
  for (const blob of blobs) {
    const reading = readLayer(blob, { checksDiffId: true, signal });
    for await (const _chunk of reading.chunks) touch();
    packings.push(reading.packing ?? 'none');
  }
  return packings;
}
