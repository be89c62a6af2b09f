import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-IHQSY5DW.mjs";
import "./shared-B44X3LQM.mjs";

// src/post.ts
await runPost();
