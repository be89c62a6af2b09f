import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-ZZTPA5OH.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-5Q4EDBDQ.mjs";
import "./shared-OB6UALZ2.mjs";
import "./shared-RKF6PH7O.mjs";

// src/post.ts
await runPost();
