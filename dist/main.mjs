import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-SKFY3DZS.mjs";
import "./shared-DSC3P5MU.mjs";

// src/main.ts
await runMain();
