import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-KKNDKY5D.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-W6XKULJG.mjs";
import "./shared-24XAGCSJ.mjs";
import "./shared-RKF6PH7O.mjs";

// src/post.ts
await runPost();
