import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-UESKNPQE.mjs";
import "./shared-WLC3COIL.mjs";

// src/post.ts
await runPost();
