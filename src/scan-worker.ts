// Entry of the workers that scan gzip layers.
import { serveScans } from './deflate/scan-range.ts';

serveScans();
