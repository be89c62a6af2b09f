import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-UN4CRWNH.mjs";
import "./shared-BNJPO4YH.mjs";

// src/post.ts
await runPost();
