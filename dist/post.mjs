import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-DW5HCLGV.mjs";
import "./shared-3BUDO6H3.mjs";

// src/post.ts
await runPost();
