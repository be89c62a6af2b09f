import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-BG3F2KOO.mjs";
import "./shared-JPQXJKYS.mjs";

// src/main.ts
await runMain();
