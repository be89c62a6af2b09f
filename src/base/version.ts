// The program's version. The build replaces it with that of package.json.
import { createRequire } from 'node:module';

declare const PACKAGE_VERSION: string | undefined;

/** The version of this program, such as `1.2.3`. */
export const VERSION: string =
  typeof PACKAGE_VERSION === 'string'
    ? PACKAGE_VERSION
    : (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
