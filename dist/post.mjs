import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-TXQHXZQR.mjs";
import "./shared-XCEFPGZ7.mjs";

// src/post.ts
await runPost();
