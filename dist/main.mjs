import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-FXBEXRZE.mjs";
import "./shared-XJYTBIS7.mjs";

// src/main.ts
await runMain();
