import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-AEGBESEA.mjs";
import "./shared-NP7YGVTK.mjs";

// src/main.ts
await runMain();
