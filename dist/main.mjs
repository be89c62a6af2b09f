import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-K2JKGXGH.mjs";
import "./shared-S2NH7T5Y.mjs";

// src/main.ts
await runMain();
