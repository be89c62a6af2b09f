import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-EEPMQ5FI.mjs";
import "./shared-KYPMNLGF.mjs";

// src/post.ts
await runPost();
