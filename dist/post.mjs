import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-ZQWN6RPG.mjs";
import "./shared-ZJVMC6WB.mjs";
import "./shared-FEIOX7PO.mjs";
import "./shared-RKF6PH7O.mjs";

// src/post.ts
await runPost();
