import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-UBR4FWAC.mjs";
import "./shared-SD7KTX3E.mjs";

// src/main.ts
await runMain();
