/** The custom elements manifest, from which the documentation of every widget is made. */
import type { ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema';

// A glob, because the file is generated: type checks run before it exists.
const files = import.meta.glob<Package>('../../dist/custom-elements.json', { eager: true, import: 'default' });
export const manifest = Object.values(files)[0]!;

/** The widgets by tag. */
export const widgets = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations as (ClassDeclaration & CustomElement)[])
    .flatMap((declaration) => (declaration.tagName ? [[declaration.tagName, declaration] as const] : []))
    .sort(([one], [other]) => one.localeCompare(other)),
);

export const tags = [...widgets.keys()];
