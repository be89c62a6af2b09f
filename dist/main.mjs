import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-DGDXYIQY.mjs";
import "./shared-F7FZSNRX.mjs";

// src/main.ts
await runMain();
