import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-UESFMWZJ.mjs";
import "./shared-WNTODOUM.mjs";

// src/post.ts
await runPost();
