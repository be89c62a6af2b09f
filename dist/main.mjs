import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-WCBYEOY3.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-CVEGJMNS.mjs";
import "./shared-QSNGTKJY.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
