import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-GCLH2YGW.mjs";
import "./shared-2QWXLKYU.mjs";

// src/post.ts
await runPost();
