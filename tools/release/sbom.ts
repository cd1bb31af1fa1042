/** Prints the packages that the release contains, as CycloneDX. npm lists those of the development, too; these go. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, ROOT } from '../dev/run.ts';

interface Sbom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly version: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** The packages whose code is in the files of the package: `name version` at the head of each licence. */
export const shippedPackages = (licenses: string): ReadonlySet<string> =>
  new Set([...licenses.matchAll(/^-{80}\n\n(\S+ \S+)$/gm)].map(([, name]) => name!));

/** Leaves of an SBOM what is shipped, and what the package depends on. */
export function shippedOnly(sbom: Sbom, shipped: ReadonlySet<string>, dependencies: readonly string[]): Sbom {
  const components = sbom.components.filter(
    ({ name, version }) => shipped.has(`${name} ${version}`) || dependencies.includes(name),
  );
  const refs = new Set([sbom.metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  const links = sbom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((link) => ({ ...link, dependsOn: link.dependsOn.filter((ref) => refs.has(ref)) }));
  return { ...sbom, components, dependencies: links };
}

if (isMain(import.meta.url)) {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const listed = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], { cwd: ROOT, maxBuffer: 1e9 });
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  const shipped = shippedPackages(read('dist/THIRD-PARTY-LICENSES.txt'));
  const sbom = shippedOnly(JSON.parse(listed.toString()) as Sbom, shipped, Object.keys(dependencies));
  console.log(JSON.stringify(sbom, null, 2));
}
