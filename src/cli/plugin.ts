// What the docker CLI asks of its plugins. An old Node.js reads this file too: syntax of ECMAScript 2019 alone, and no
// import but such.
import { VERSION } from '../base/version.ts';

/** The argument by which the docker CLI asks a plugin what it is (docker/cli, cli-plugins/metadata). */
export const PLUGIN_METADATA = 'docker-cli-plugin-metadata';

/** The answer, as JSON. */
export function pluginMetadata(): string {
  return JSON.stringify({
    SchemaVersion: '0.1.0',
    Vendor: 'docker-flatten',
    Version: `v${VERSION}`,
    ShortDescription: 'Flatten an image into one layer',
  });
}
