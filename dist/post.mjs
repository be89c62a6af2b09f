import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-6UXWBUFA.mjs";
import "./shared-35RF3ELT.mjs";

// src/post.ts
await runPost();
