import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-6UXWBUFA.mjs";
import "./shared-35RF3ELT.mjs";

// src/main.ts
await runMain();
