/** What our manifest says beside what the analyzer reads: the public API, by the paths by which it is imported. */
import type * as Schema from 'custom-elements-manifest/schema';
import { isOf, parts, tokens } from '../../themes/tokens.ts';
import { exportsOf, type Export } from './types.ts';

type Widget = Schema.ClassDeclaration & Schema.CustomElement;
type Declaration = Schema.Declaration | Widget;

interface Linked {
  customElementsManifest: Schema.Package;
}

interface Plugin {
  readonly name: string;
  packageLinkPhase(linked: Linked): void;
}

/** The module whose exports are the package's, and the path of the module by which it is imported. */
const ENTRY = 'components/index.ts';
const INDEX = 'index.js';
/** The base of the base: no export of its own, so that what it brings is the base's. */
const INTERNAL_BASE = 'GuardedElement';
const BASE = 'AllianceElement';

const declarationsOf = ({ modules }: Schema.Package): Declaration[] =>
  modules.flatMap(({ declarations = [] }) => declarations);
const isClass = (declaration: Declaration): declaration is Widget => declaration.kind === 'class';
const tagOf = (declaration: Declaration) => ('tagName' in declaration ? declaration.tagName : undefined);
const pathOf = (declaration: Declaration) =>
  tagOf(declaration) ? `components/${tagOf(declaration)!.replace('alliance-', '')}.js` : INDEX;

/** The tokens that a widget reads and its parts, from their one list. */
export const theming: Plugin = {
  name: 'theming',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest).filter(isClass)) {
      const { tagName } = declaration;
      if (!tagName) continue;
      declaration.cssProperties = tokens
        .filter((token) => isOf(token, tagName))
        .map(({ name, type, purpose, ...token }) => ({
          name,
          syntax: `<${type}>`,
          default: token.defaults?.[tagName] ?? token.default,
          description: purpose.en,
        }));
      declaration.cssParts = parts
        .filter((part) => isOf(part, tagName))
        .map(({ name, purpose }) => ({ name, description: purpose.en }));
    }
  },
};

/**
 * Leaves what the package exports, and gives it the types that TypeScript finds. Events are public when they are documented:
 * the analyzer also takes the first argument of every event's constructor for an event of its own.
 */
export const api: Plugin = {
  name: 'api',
  packageLinkPhase({ customElementsManifest }) {
    const exported = exportsOf(ENTRY);
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations?.filter(({ name }) => exported.has(name));
      for (const declaration of module.declarations ?? []) {
        const known = exported.get(declaration.name)!;
        if (declaration.kind === 'function') declaration.return = { type: { text: known.returns! } };
        if (isClass(declaration)) describeClass(declaration, known);
      }
    }
  },
};

function describeClass(declaration: Widget, { members }: Export): void {
  declaration.events = declaration.events?.filter(({ description }) => description);
  const listed = declaration.members ?? [];
  const statics = listed.filter((member) => member.static);
  const own = [...members].map(([name, { type, description, isMethod, isReadonly }]): Schema.ClassMember => {
    const known = listed.find((member) => member.name === name && !member.static);
    if (isMethod) return { ...(known as Schema.ClassMethod), kind: 'method', name, return: { type: { text: type } } };
    const field: Schema.ClassField = { ...(known as Schema.ClassField), kind: 'field', name, type: { text: type } };
    return { ...field, ...(description && { description }), ...(isReadonly && { readonly: true }) };
  });
  declaration.members = [...own, ...statics];
  if (!declaration.members.length) delete declaration.members;
}

/** Attributes are texts: lists are written with blanks, numbers with digits, and a missing one is no value. */
export const attributes: Plugin = {
  name: 'attributes',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest).filter(isClass))
      for (const attribute of declaration.attributes ?? []) {
        const field = declaration.members!.find(({ name }) => name === attribute.fieldName) as Schema.ClassField;
        const isList = field.type!.text.endsWith('[]');
        attribute.type = { text: isList ? 'string' : field.type!.text.replace(' | undefined', '') };
        // Schema: “attributes are always strings”, so that a default is one that could be written.
        if (isList || ['Infinity', 'false'].includes(attribute.default ?? '')) delete attribute.default;
        else attribute.default = attribute.default?.replaceAll("'", '');
      }
  },
};

/** The modules that the package exports: the index, each widget's class, and the entry that defines it. */
export const modules: Plugin = {
  name: 'modules',
  packageLinkPhase({ customElementsManifest }) {
    const all = declarationsOf(customElementsManifest);
    const widgets = all
      .filter((declaration): declaration is Widget => tagOf(declaration) !== undefined)
      .sort((one, other) => one.tagName!.localeCompare(other.tagName!));
    for (const declaration of all.filter(isClass)) moveReferences(declaration);
    const exportOf = (declaration: Declaration): Schema.JavaScriptExport => ({
      kind: 'js',
      name: declaration.name,
      declaration: { name: declaration.name, module: pathOf(declaration) },
    });
    customElementsManifest.modules = [
      module(
        INDEX,
        all.filter((declaration) => !tagOf(declaration)),
        all.map(exportOf),
      ),
      ...widgets.map((widget) => module(pathOf(widget), [widget], [exportOf(widget)])),
      ...widgets.map((widget) =>
        module(
          `${widget.tagName!.replace('alliance-', '')}/define.js`,
          [],
          [{ ...exportOf(widget), kind: 'custom-element-definition', name: widget.tagName! }],
        ),
      ),
    ];
  },
};

const module = (path: string, declarations: Declaration[], exported: Schema.Export[]): Schema.JavaScriptModule => ({
  kind: 'javascript-module',
  path,
  declarations,
  exports: exported,
});

/** Names the module of the package instead of the file of the source. */
function moveReferences(declaration: Widget): void {
  const { superclass, members = [], attributes = [], events = [], slots = [] } = declaration;
  if (superclass?.name === INTERNAL_BASE) declaration.superclass = { name: 'LitElement', package: 'lit' };
  else if (superclass?.name === BASE) declaration.superclass = { name: BASE, module: INDEX };
  for (const item of [...members, ...attributes, ...events, ...slots] as { inheritedFrom?: Schema.Reference }[]) {
    if (!item.inheritedFrom) continue;
    if (declaration.name === BASE) delete item.inheritedFrom;
    else item.inheritedFrom = { name: BASE, module: INDEX };
  }
}
