import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-EUAFKNOL.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-V42ZUXTY.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
