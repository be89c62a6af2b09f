import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-SKFY3DZS.mjs";
import "./shared-DSC3P5MU.mjs";

// src/post.ts
await runPost();
