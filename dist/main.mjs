import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-IAOSZMHJ.mjs";
import "./shared-P5K62C33.mjs";

// src/main.ts
await runMain();
