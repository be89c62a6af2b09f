import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-EO56QDMP.mjs";
import "./shared-QR2UGVG3.mjs";

// src/main.ts
await runMain();
