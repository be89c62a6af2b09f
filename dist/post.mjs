import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-XPF7FIXZ.mjs";
import "./shared-ASNNKSI7.mjs";

// src/post.ts
await runPost();
