import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-675LD7LB.mjs";
import "./shared-A3I7WDDT.mjs";

// src/post.ts
await runPost();
