import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-EEPMQ5FI.mjs";
import "./shared-KYPMNLGF.mjs";

// src/main.ts
await runMain();
