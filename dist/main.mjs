import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-MJNBR2OZ.mjs";
import "./shared-PU53K6KW.mjs";

// src/main.ts
await runMain();
