import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-Y75MWZZ5.mjs";
import "./shared-2SHXJR7Q.mjs";

// src/post.ts
await runPost();
