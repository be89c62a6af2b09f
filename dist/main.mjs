import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-BJX7D6G6.mjs";
import "./shared-WKGMMOIY.mjs";

// src/main.ts
await runMain();
