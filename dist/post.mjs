import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-R7KVUFL3.mjs";
import "./shared-JPAVTYJE.mjs";

// src/post.ts
await runPost();
