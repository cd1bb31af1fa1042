/** The widgets and their options for the WordPress plugin: `includes/widgets.php` and `block/block.json`. */
import type { Package } from 'custom-elements-manifest/schema';
import packageJson from '../../package.json' with { type: 'json' };
import { widgetsOf, type Manifest, type WidgetOption } from '../../site/einbinden/manifest.ts';
import { en } from '../../site/einbinden/texts/en.ts';

const DOMAIN = 'alliance-widgets';

/** A value of PHP: a text, a call, or a list with keys. */
type Php = string | { readonly call: string } | { readonly [key: string]: Php };

const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A text that is translated; its context tells equal words apart. */
const translated = (text: string, context: string): Php => ({
  call: `_x( ${quote(text)}, ${quote(context)}, '${DOMAIN}' )`,
});

/** Writes a value as WordPress's coding standards ask for it: tabs, and arrows below each other. */
function php(value: Php, indent: string): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value.call === 'string') return value.call;
  const entries = Object.entries(value as Record<string, Php>);
  if (entries.length === 0) return 'array()';
  const width = Math.max(...entries.map(([key]) => key.length));
  const lines = entries.map(
    ([key, item]) => `${indent}\t${quote(key)}${' '.repeat(width - key.length)} => ${php(item, `${indent}\t`)},\n`,
  );
  return `array(\n${lines.join('')}${indent})`;
}

/** A plugin cannot look into the feed: ids are typed. */
function typeOf({ kind, name }: WidgetOption): string {
  if (kind === 'id') return 'ids';
  return kind === 'text' && name.endsWith('-url') ? 'address' : kind;
}

function optionOf(option: WidgetOption): Php {
  const { name, default: initial } = option;
  return {
    type: typeOf(option),
    label: translated(en.labels[name] ?? name, 'option'),
    ...(initial && { default: initial }),
    ...(option.kind === 'choice' && {
      choices: Object.fromEntries(option.choices.map((word) => [word, translated(en.choices[word] ?? word, 'choice')])),
    }),
  };
}

/** The manifest lists the words of all options, so that no schema is needed. */
const widgetsIn = (manifest: Package) => widgetsOf(manifest as Manifest, { $defs: {} });

export function listSource(manifest: Package): string {
  const list = Object.fromEntries(
    widgetsIn(manifest).map(({ name, options }) => [
      name,
      {
        title: translated(en.widgets[name] ?? name, 'widget'),
        options: Object.fromEntries(options.map((option) => [option.name, optionOf(option)])),
      },
    ]),
  );
  return `<?php
/**
 * The widgets and their options. Written by \`npm run generate\`.
 *
 * @package Alliance_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the widgets by their names, each with its options by theirs.
 */
function alliance_widgets_list() {
	return ${php(list, '\t')};
}
`;
}

export const BLOCK_TITLE = 'Alliance widget';
export const BLOCK_DESCRIPTION = 'Shows partners, goals, funding, projects or news of an alliance.';
export const BLOCK_KEYWORDS = ['alliance'];

export const blockSource = (manifest: Package): string =>
  JSON.stringify({
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: 'alliance-widgets/widget',
    version: packageJson.version,
    title: BLOCK_TITLE,
    description: BLOCK_DESCRIPTION,
    keywords: BLOCK_KEYWORDS,
    category: 'widgets',
    icon: 'groups',
    textdomain: DOMAIN,
    attributes: {
      widget: { type: 'string', enum: widgetsIn(manifest).map(({ name }) => name), default: 'partner-grid' },
      options: { type: 'object', default: {} },
      fallback: { type: 'string', default: '' },
    },
    supports: { align: ['wide', 'full'], html: false },
    editorScript: 'alliance-widgets-editor',
  });
