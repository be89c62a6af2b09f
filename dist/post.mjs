import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-SZWBQC67.mjs";
import "./shared-RZBMQU6D.mjs";

// src/post.ts
await runPost();
