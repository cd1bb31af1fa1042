/** `npm run sbom` prints the packages that a release contains, as CycloneDX. It needs a build. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, ROOT } from '../dev/run.ts';

interface Sbom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** The packages whose code is in the files of the package: `name version` at the head of each licence. */
export const shippedPackages = (licenses: string): ReadonlySet<string> =>
  new Set([...licenses.matchAll(/^-{80}\n\n(\S+ \S+)$/gm)].map(([, name]) => name!));

/** Removes the packages of npm’s list that are needed for development alone. */
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

/** Lists what the build in dist/ contains and what the package depends on. */
export function sbom(): Sbom {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
  const listed = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 })) as Sbom;
  const shipped = shippedPackages(read('dist/THIRD-PARTY-LICENSES.txt'));
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  return shippedOnly(listed, shipped, Object.keys(dependencies));
}

if (isMain(import.meta.url)) console.log(JSON.stringify(sbom(), null, 2));
