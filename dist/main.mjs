import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-GWTNPBHG.mjs";
import "./shared-MGOAI6S7.mjs";

// src/main.ts
await runMain();
