import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-RZRZGKH7.mjs";
import "./shared-YO7SOQDS.mjs";

// src/main.ts
await runMain();
