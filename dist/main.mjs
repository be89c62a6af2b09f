import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-GCLH2YGW.mjs";
import "./shared-2QWXLKYU.mjs";

// src/main.ts
await runMain();
