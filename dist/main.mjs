import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runMain
} from "./shared-B2UDWXSH.mjs";
import "./shared-EYBXKRMN.mjs";

// src/main.ts
await runMain();
