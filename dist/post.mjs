import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-ZTGFPASK.mjs";
import "./shared-HWH7X5XJ.mjs";

// src/post.ts
await runPost();
