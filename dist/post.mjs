import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-AEGBESEA.mjs";
import "./shared-NP7YGVTK.mjs";

// src/post.ts
await runPost();
