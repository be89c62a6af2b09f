import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-YENXDTHK.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-HXGLD2QB.mjs";
import "./shared-QSNGTKJY.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
