import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-MJNBR2OZ.mjs";
import "./shared-PU53K6KW.mjs";

// src/post.ts
await runPost();
