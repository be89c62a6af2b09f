// Entry of the workers that scan packed layers.
import { serveScans } from './pack/scan-range.ts';

serveScans();
