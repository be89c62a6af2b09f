import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-ATUOONQ5.mjs";
import "./shared-F5XJCGGT.mjs";

// src/main.ts
await runMain();
