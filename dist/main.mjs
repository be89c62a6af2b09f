import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-6RMYN2K3.mjs";
import "./shared-KWQDZAT3.mjs";

// src/main.ts
await runMain();
