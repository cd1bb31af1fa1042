/** The widgets of a manifest. */
import type { Attribute, ClassDeclaration, CustomElement, Package } from 'custom-elements-manifest/schema';

export type Widget = ClassDeclaration & CustomElement & { readonly tagName: string };

export const widgetsOf = ({ modules }: Package): Widget[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Widget => 'tagName' in declaration && declaration.tagName !== undefined);

/** The words that an attribute accepts, if it accepts only some. */
export const wordsOf = ({ type }: Attribute): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word!);
