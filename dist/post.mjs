import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-UBR4FWAC.mjs";
import "./shared-SD7KTX3E.mjs";

// src/post.ts
await runPost();
