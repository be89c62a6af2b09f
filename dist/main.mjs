import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-ZTGFPASK.mjs";
import "./shared-HWH7X5XJ.mjs";

// src/main.ts
await runMain();
