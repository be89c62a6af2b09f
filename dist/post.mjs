import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-YMCWCG44.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-L7ECTYBY.mjs";
import "./shared-OB6UALZ2.mjs";
import "./shared-RKF6PH7O.mjs";

// src/post.ts
await runPost();
