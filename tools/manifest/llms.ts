/** The reference of the package on one page of plain Markdown, for coding assistants (llmstxt.org). */
import type { Attribute, ClassDeclaration, ClassField, Package } from 'custom-elements-manifest/schema';
import packageJson from '../../package.json' with { type: 'json' };
import { tokens, parts } from '../../themes/tokens.ts';
import { widgetsOf, wordsOf, type Widget } from './widgets.ts';

const { name, version, description } = packageJson;

const oneLine = (text = '') => text.replace(/\s*\n\s*/g, ' ');
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** What may be written: `layout="grid|list|compact"`, `grouped`, `limit="number"`. */
function written(attribute: Attribute): string {
  const type = attribute.type?.text ?? 'string';
  if (type === 'boolean') return `\`${attribute.name}\``;
  return `\`${attribute.name}="${wordsOf(attribute).join('|') || type}"\``;
}

function attributeLine(attribute: Attribute): string {
  const initial = attribute.default ? ` Default: \`${attribute.default}\`.` : '';
  return `${written(attribute)} – ${oneLine(attribute.description)}${initial}`;
}

/** The kinds of errors, from the event that tells them. */
function kindsOf({ modules }: Package): string {
  const event = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find((declaration) => declaration.name === 'AllianceErrorEvent') as ClassDeclaration;
  const { type } = event.members!.find((member) => member.name === 'kind') as ClassField;
  return type!.text.replaceAll("'", '`').replaceAll(' | ', ', ');
}

const own = ({ attributes = [] }: Widget) => attributes.filter(({ inheritedFrom }) => !inheritedFrom);

function section(widget: Widget): string {
  const { tagName, name: className } = widget;
  const options = own(widget);
  return `### ${tagName}

${oneLine(widget.description)}

Class \`${className}\`; define it with \`import '${name}/${tagName.replace('alliance-', '')}/define.js'\`.
${options.length ? `\n${list(options.map(attributeLine))}\n` : '\nNo options of its own.\n'}`;
}

export function llmsText(manifest: Package): string {
  const widgets = widgetsOf(manifest);
  const [first] = widgets;
  const common = first!.attributes!.filter(({ inheritedFrom }) => inheritedFrom);
  return `# ${name} ${version}

> ${description}

Custom elements, made with Lit. They need no framework. Each one reads the same feed: a JSON document that the alliance publishes.

## Use

In a page, without a build step. Copy \`dist/alliance-widgets.js\` to your own server:

\`\`\`html
<script type="module" src="/alliance-widgets.js"></script>
<alliance-partner-grid src="/feed.json" lang="de"><p>Fallback content</p></alliance-partner-grid>
\`\`\`

In a bundler: \`npm install ${name}\`, then define the widgets that the page uses:

\`\`\`ts
import '${name}/partner-grid/define.js';
\`\`\`

Rules:

${list([
  'Write the closing tag: custom elements are never self-closing in HTML.',
  'Attributes are kebab-case (`heading-level`), properties camelCase (`headingLevel`). Pass a feed as an object by the property `feedData`.',
  'Importing `' + name + '` alone defines nothing: import a `define.js`, or call `PartnerGrid.define()`.',
  'Style a widget by tokens on any element above it and by `::part()`. Nothing else reaches into its shadow tree.',
  'Content between the tags is shown until the feed is there, and if it cannot be loaded.',
  'The widgets speak the language of the nearest `lang`. They bring German and English.',
  'A strict content security policy needs `script-src` and `connect-src` for your server, `img-src` for pictures, and `trusted-types lit-html` if it enforces Trusted Types.',
])}

## Options of all widgets

${list(common.map(attributeLine))}
- Property \`feedData\` (no attribute) – The feed itself, as an object.
- Method \`reload()\` – Refetches the feed.

## Events

They bubble and cross shadow roots: one listener on \`document\` hears all widgets.

${list(first!.events!.map((event) => `\`${event.name}\` (\`${event.type.text}\`) – ${oneLine(event.description)}`))}

## Widgets

${widgets.map(section).join('\n')}
## Tokens

${list(tokens.map((token) => `\`${token.name}\` (${token.type}, default \`${token.default}\`) – ${token.purpose.en}`))}

## Parts

${list(parts.map((part) => `\`::part(${part.name})\` – ${part.purpose.en}`))}

## Errors

The \`kind\` of \`alliance-error\`, which the console names too: ${kindsOf(manifest)}

## Files

${list(Object.keys(packageJson.exports).map((entry) => `\`${entry.replace(/^\./, name)}\``))}
`;
}
