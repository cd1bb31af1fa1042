/** What the page "Einbinden" writes for every widget with every option. Needs a build. */
import { frameworkSnippet, type Framework, type Piece } from '../../site/einbinden/frameworks.ts';
import { widgetsOf, type Manifest, type Schema, type WidgetOption } from '../../site/einbinden/manifest.ts';
import { readJson } from './site.ts';

export const widgets = widgetsOf(
  readJson<Manifest>('dist/custom-elements.json'),
  readJson<Schema>('dist/feed.schema.json'),
);
const place = {
  ...{ root: 'https://www.example.org/alliance/', version: '1.0.0', integrity: '' },
  ...{ name: 'Allianz {Nord} `@${1}` <&>', link: 'https://www.example.org/', titleOf: (name: string) => name },
};

function valueOf({ name, kind, ...option }: WidgetOption): string {
  if (kind === 'flag') return '';
  if (kind === 'number') return '3';
  if ('choices' in option) return option.choices[0]!;
  return name.endsWith('-url') ? '/projekte/{id}' : 'eins';
}

const pieces: Piece[] = widgets.map((widget) => ({
  widget,
  options: Object.fromEntries(widget.options.map((option) => [option.name, valueOf(option)])),
}));

/** The file of a framework. */
export const everyOption = (framework: Framework): string => frameworkSnippet(pieces, framework, 'fr', place);
