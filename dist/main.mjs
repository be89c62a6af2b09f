import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-UESKNPQE.mjs";
import "./shared-WLC3COIL.mjs";

// src/main.ts
await runMain();
