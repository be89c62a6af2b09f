import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  VERSION
} from "./shared-24XAGCSJ.mjs";

// src/cli/plugin.ts
var PLUGIN_METADATA = "docker-cli-plugin-metadata";
function pluginMetadata() {
  return JSON.stringify({
    SchemaVersion: "0.1.0",
    Vendor: "docker-flatten",
    Version: `v${VERSION}`,
    ShortDescription: "Flatten an image into one layer"
  });
}

export {
  PLUGIN_METADATA,
  pluginMetadata
};
