import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-R7KVUFL3.mjs";
import "./shared-JPAVTYJE.mjs";

// src/main.ts
await runMain();
