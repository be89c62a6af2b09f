import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-XPF7FIXZ.mjs";
import "./shared-ASNNKSI7.mjs";

// src/main.ts
await runMain();
