import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-OCB5NTRS.mjs";
import "./shared-PP3MHUD5.mjs";

// src/post.ts
await runPost();
