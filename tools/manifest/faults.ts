/** Checks the manifest and the files generated from it against their schemas and against the package. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { ClassField, ClassMethod, Package } from 'custom-elements-manifest/schema';
import packageJson from '../../package.json' with { type: 'json' };
import { ROOT } from '../dev/run.ts';
import { cssData, htmlData, webTypes } from './editors.ts';
import { widgetsOf, type Widget } from './widgets.ts';

const require = createRequire(import.meta.url);

/** The schemas come with the packages that read such files. */
const SCHEMAS = {
  manifest: 'custom-elements-manifest/schema.json',
  html: 'vscode-html-languageservice/docs/customData.schema.json',
  css: 'vscode-css-languageservice/docs/customData.schema.json',
};

function schemaFaults(name: string, schema: string, value: unknown): string[] {
  // The schemas of Visual Studio Code have keywords of its own.
  const validator = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const { $schema: _, ...content } = require(schema) as { $schema: string };
  validator.validate(content, JSON.parse(JSON.stringify(value)));
  return (validator.errors ?? []).map(({ instancePath, message }) => `${name}: ${instancePath} ${message}`);
}

/** What is wrong, one line each. */
export function faultsOf(manifest: Package): string[] {
  const widgets = widgetsOf(manifest);
  return [
    ...schemaFaults('custom-elements.json', SCHEMAS.manifest, manifest),
    ...schemaFaults('vscode.html-custom-data.json', SCHEMAS.html, htmlData(manifest)),
    ...schemaFaults('vscode.css-custom-data.json', SCHEMAS.css, cssData(manifest)),
    ...pathFaults(manifest),
    ...definitionFaults(manifest, widgets),
    ...widgets.flatMap(memberFaults),
    ...webTypeFaults(manifest, widgets),
  ];
}

/** Each module is one that the package exports. */
function pathFaults({ modules }: Package): string[] {
  const entries = Object.keys(packageJson.exports).map(
    (entry) => new RegExp(`^${entry.replace('./', '').replaceAll('.', '\\.').replace('*', '[^/]+')}$`),
  );
  return modules
    .filter(({ path }) => !entries.some((entry) => entry.test(path)))
    .map(({ path }) => `custom-elements.json: package.json does not export ${path}`);
}

/** Each tag has one definition, and each widget of components/widgets.ts a tag. */
function definitionFaults({ modules }: Package, widgets: readonly Widget[]): string[] {
  const defined = modules
    .flatMap(({ exports = [] }) => exports)
    .filter(({ kind }) => kind === 'custom-element-definition')
    .map(({ name }) => name);
  const listed = readFileSync(join(ROOT, 'components/widgets.ts'), 'utf8').match(/^export/gm)?.length;
  return [
    ...(widgets.length === listed ? [] : [`custom-elements.json: ${widgets.length} widgets of ${listed}`]),
    ...widgets
      .filter(({ tagName }) => defined.filter((name) => name === tagName).length !== 1)
      .map(({ tagName }) => `custom-elements.json: not one definition of ${tagName}`),
  ];
}

/** Whatever is listed is explained and has a type; each attribute belongs to a property. */
function memberFaults({ tagName, description, members = [], attributes = [], events = [] }: Widget): string[] {
  const hasType = (member: ClassField | ClassMethod) =>
    member.kind === 'method' ? (member.static ?? member.return?.type) : member.type?.text;
  return [
    ...(description ? [] : ['no description']),
    ...members.filter((member) => !member.description || !hasType(member)).map(({ name }) => name),
    ...members
      .filter(({ privacy, name }) => (privacy && privacy !== 'public') || name.startsWith('#'))
      .map(({ name }) => name),
    ...attributes
      .filter(
        ({ type, description: text, fieldName }) =>
          !text ||
          !/^(string|number|boolean|'[^']+'( \| '[^']+')*)$/.test(type?.text ?? '') ||
          !members.some(({ name }) => name === fieldName),
      )
      .map(({ name }) => `attribute ${name}`),
    ...events.filter(({ description: text, type }) => !text || !type?.text).map(({ name }) => `event ${name}`),
  ].map((what) => `custom-elements.json: ${tagName}: ${what}`);
}

/** Web types have no schema on npm: they name the same elements, attributes and events as the manifest. */
function webTypeFaults(manifest: Package, widgets: readonly Widget[]): string[] {
  const namesOf = (items: readonly { name?: string }[] = []) => items.map(({ name }) => name).join();
  const { elements } = webTypes(manifest).contributions.html;
  return widgets
    .filter(({ tagName, attributes, events }) => {
      const element = elements.find(({ name }) => name === tagName);
      return namesOf(element?.attributes) !== namesOf(attributes) || namesOf(element?.js.events) !== namesOf(events);
    })
    .map(({ tagName }) => `web-types.json: ${tagName} is not what the manifest says`);
}
