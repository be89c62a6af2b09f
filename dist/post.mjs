import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-XUN7F5NL.mjs";
import "./shared-TGCE4OEX.mjs";

// src/post.ts
await runPost();
