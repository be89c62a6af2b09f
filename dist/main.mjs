import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-675LD7LB.mjs";
import "./shared-A3I7WDDT.mjs";

// src/main.ts
await runMain();
