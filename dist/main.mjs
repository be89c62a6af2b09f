import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-TXQHXZQR.mjs";
import "./shared-XCEFPGZ7.mjs";

// src/main.ts
await runMain();
