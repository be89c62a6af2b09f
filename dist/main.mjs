import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-UN4CRWNH.mjs";
import "./shared-BNJPO4YH.mjs";

// src/main.ts
await runMain();
