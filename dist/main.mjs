import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-IHQSY5DW.mjs";
import "./shared-B44X3LQM.mjs";

// src/main.ts
await runMain();
