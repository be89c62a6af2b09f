import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-LA3WF6XS.mjs";
import "./shared-5EUEHVYM.mjs";

// src/main.ts
await runMain();
