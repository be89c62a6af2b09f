import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-EDEHBMHL.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-24ANKAVF.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
