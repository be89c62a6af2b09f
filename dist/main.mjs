import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-XUN7F5NL.mjs";
import "./shared-TGCE4OEX.mjs";

// src/main.ts
await runMain();
