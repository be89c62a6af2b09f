import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-UESFMWZJ.mjs";
import "./shared-WNTODOUM.mjs";

// src/main.ts
await runMain();
