import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runPost
} from "./shared-6RMYN2K3.mjs";
import "./shared-KWQDZAT3.mjs";

// src/post.ts
await runPost();
