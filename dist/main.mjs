import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-3NC7H2DA.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-4OEFLZCE.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
