import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-3DSGWRDM.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-6SEK2X5T.mjs";
import "./shared-RKF6PH7O.mjs";

// src/post.ts
await runPost();
