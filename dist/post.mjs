import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-LA3WF6XS.mjs";
import "./shared-5EUEHVYM.mjs";

// src/post.ts
await runPost();
