// The metadata that the docker CLI asks its plugins for. Old Node.js versions parse this file too, so it and its
// imports use only ECMAScript 2019 syntax.
import { VERSION } from '../base/version.ts';

/** Argument with which the docker CLI requests a plugin's metadata (docker/cli, cli-plugins/metadata). */
export const PLUGIN_METADATA = 'docker-cli-plugin-metadata';

/** Returns the metadata as JSON. */
export function pluginMetadata(): string {
  return JSON.stringify({
    SchemaVersion: '0.1.0',
    Vendor: 'docker-flatten',
    Version: `v${VERSION}`,
    ShortDescription: 'Flatten an image into one layer',
  });
}
