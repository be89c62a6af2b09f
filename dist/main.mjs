import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-XVUYMUG3.mjs";
import "./shared-HBWWIJIY.mjs";

// src/main.ts
await runMain();
