import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-FEHUNG2V.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-ML5FVSIR.mjs";
import "./shared-QSNGTKJY.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
