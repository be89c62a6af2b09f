// The program's version, from package.json alone; the build puts it in.
import { createRequire } from 'node:module';

declare const PACKAGE_VERSION: string | undefined;

/** Version of this program, such as `1.2.3`. */
export const VERSION: string =
  typeof PACKAGE_VERSION === 'string'
    ? PACKAGE_VERSION
    : (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
