import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-ATUOONQ5.mjs";
import "./shared-F5XJCGGT.mjs";

// src/post.ts
await runPost();
