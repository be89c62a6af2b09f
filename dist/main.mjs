import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-2QNYOB2H.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-TFPXFOKA.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
