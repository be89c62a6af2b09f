import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-LMICOTJK.mjs";
import "./shared-DLNEYF6J.mjs";

// src/main.ts
await runMain();
