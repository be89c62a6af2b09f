import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/base/version.ts
var VERSION = true ? "0.1.0" : createRequire(import.meta.url)("../../package.json").version;

export {
  VERSION
};
