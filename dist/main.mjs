import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-KKNDKY5D.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-W6XKULJG.mjs";
import "./shared-24XAGCSJ.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
