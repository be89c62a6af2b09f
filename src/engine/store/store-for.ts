// Chooses how to store a layer by the kind of image store.
import type { StoreKind, StoreTraits } from '../client/store-traits.ts';
import { containerdStore } from './containerd.ts';
import { graphDriverStore } from './graph-driver.ts';
import type { LayerStore } from './store.ts';

const STORES: Readonly<Record<StoreKind, LayerStore>> = {
  'graph-driver': graphDriverStore,
  containerd: containerdStore,
};

/** Returns how to store a layer in an image store. */
export function storeFor({ kind }: Pick<StoreTraits, 'kind'>): LayerStore {
  return STORES[kind];
}
