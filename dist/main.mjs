import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-7TP3TQ2Q.mjs";
import "./shared-WDQZV2AZ.mjs";

// src/main.ts
await runMain();
