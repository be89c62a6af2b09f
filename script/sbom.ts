// Prints the bill of materials of dist/ (CycloneDX 1.5): the bundled packages, without those for building and testing.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.ts';
import { bundleEntries } from './bundle.ts';
import { packageFolders, readPackage } from './licences.ts';

/** The parts of npm's bill that are used here. */
interface Bill {
  readonly metadata: { readonly component: { 'bom-ref': string; name: string } };
  components: { readonly 'bom-ref': string; readonly properties: unknown }[];
  dependencies: { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * Reduces npm's bill to the bundled packages, and drops npm's marks: it counts all packages as development
 * dependencies.
 * @param bundled their names and versions, as `name@1.2.3`
 * @throws Error if npm's bill lacks one
 */
export function billOf<B extends Bill>(bill: B, bundled: readonly string[]): B {
  const own = bill.metadata.component['bom-ref'];
  const components = bill.components.filter((one) => bundled.includes(one['bom-ref']));
  const missing = bundled.filter((ref) => !components.some((one) => one['bom-ref'] === ref));
  if (missing.length > 0) throw new Error(`npm's bill lacks ${missing.join(', ')}`);
  return {
    ...bill,
    components: components.map((one) => ({ ...one, properties: [] })),
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === own || bundled.includes(ref))
      .map(({ ref, dependsOn }) => ({
        ref,
        dependsOn: dependsOn.filter((needed) => bundled.includes(needed)),
      })),
  };
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const bill = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format=cyclonedx'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      // On Windows, npm is a script for the shell.
      shell: process.platform === 'win32',
    }),
  ) as Bill;
  // npm uses the directory's name.
  bill.metadata.component.name = readPackage(root, '.').name;
  const bundles = await bundleEntries(root);
  const inputs = [...bundles.flatMap((bundle) => bundle.inputs), ...(await buildPage(root)).inputs];
  const bundled = packageFolders(inputs).map((folder) => {
    const { name, version } = readPackage(root, folder);
    return `${name}@${version}`;
  });
  process.stdout.write(`${JSON.stringify(billOf(bill, [...new Set(bundled)]), undefined, 2)}\n`);
}
