import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-W6DQTEIS.mjs";
import "./shared-TANOZJ2I.mjs";

// src/main.ts
await runMain();
