import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-FP3UZ7SS.mjs";
import "./shared-5PIHZIF2.mjs";

// src/post.ts
await runPost();
