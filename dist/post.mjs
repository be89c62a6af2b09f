import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-QREGKYER.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-HK2ZCZQB.mjs";
import "./shared-RKF6PH7O.mjs";

// src/post.ts
await runPost();
