import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-D7VO4VSR.mjs";
import "./shared-ZB3PIYAR.mjs";

// src/main.ts
await runMain();
