import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-F4UXZR7S.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-U75GHR3J.mjs";
import "./shared-QSNGTKJY.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
