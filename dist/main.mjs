import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-OCB5NTRS.mjs";
import "./shared-PP3MHUD5.mjs";

// src/main.ts
await runMain();
