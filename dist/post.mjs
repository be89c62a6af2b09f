import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-PC42DO73.mjs";
import "./shared-ZLHKYGEP.mjs";

// src/post.ts
await runPost();
