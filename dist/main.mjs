import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-PPYPD4QH.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-WSIH76NO.mjs";
import "./shared-QSNGTKJY.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
