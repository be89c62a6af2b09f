import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-RZRZGKH7.mjs";
import "./shared-YO7SOQDS.mjs";

// src/post.ts
await runPost();
