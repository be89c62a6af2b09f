import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-DGDXYIQY.mjs";
import "./shared-F7FZSNRX.mjs";

// src/post.ts
await runPost();
