import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-J6B22JT5.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-NEHYTCBE.mjs";
import "./shared-RKF6PH7O.mjs";

// src/post.ts
await runPost();
