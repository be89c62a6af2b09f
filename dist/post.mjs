import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-D7VO4VSR.mjs";
import "./shared-ZB3PIYAR.mjs";

// src/post.ts
await runPost();
