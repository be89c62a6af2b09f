import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-SQ5HADT2.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-U45JMJXF.mjs";
import "./shared-RKF6PH7O.mjs";

// src/main.ts
await runMain();
