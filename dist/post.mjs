import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-7TP3TQ2Q.mjs";
import "./shared-WDQZV2AZ.mjs";

// src/post.ts
await runPost();
