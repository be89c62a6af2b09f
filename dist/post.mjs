import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-EO56QDMP.mjs";
import "./shared-QR2UGVG3.mjs";

// src/post.ts
await runPost();
