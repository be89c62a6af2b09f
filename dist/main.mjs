import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-PC42DO73.mjs";
import "./shared-ZLHKYGEP.mjs";

// src/main.ts
await runMain();
