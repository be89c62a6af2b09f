import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-B2UDWXSH.mjs";
import "./shared-EYBXKRMN.mjs";

// src/post.ts
await runPost();
