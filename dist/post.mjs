import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-TQ5QIXNI.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-APP6TESO.mjs";
import "./shared-OB6UALZ2.mjs";
import "./shared-RKF6PH7O.mjs";

// src/post.ts
await runPost();
