/** The generated files of the TYPO3 extension, from the manifest, the extension's own texts and the version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest/schema';
import packageJson from '../../package.json' with { type: 'json' };
import { widgetsOf, type Manifest, type Widget, type WidgetOption } from '../../site/einbinden/manifest.ts';
import { ROOT } from '../dev/run.ts';
import { settingTexts, textOf, textsOf, type Language } from './texts.ts';

export const EXTENSION = 'integrations/typo3';
const LABELS = 'LLL:EXT:alliance_widgets/Resources/Private/Language/locallang.xlf:';
const MAIN = `${EXTENSION}/ext_emconf.php`;
const SET = `${EXTENSION}/Configuration/Sets/AllianceWidgets`;

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const items = (entries: readonly (readonly [label: string, value: string])[]) =>
  entries
    .map(
      ([label, value], index) => `
                <numIndex index="${index}">
                  <label>${label && LABELS + label}</label>
                  <value>${value}</value>
                </numIndex>`,
    )
    .join('');

const select = (entries: readonly (readonly [string, string])[]) => `<type>select</type>
              <renderType>selectSingle</renderType>
              <items>${items(entries)}
              </items>`;

/** The field in which an editor chooses the value. An extension cannot look into the feed: ids are typed. */
function configOf(option: WidgetOption): string {
  if (option.kind === 'flag') return '<type>check</type>';
  if (option.kind === 'number') return '<type>number</type>';
  if (option.kind !== 'choice') return '<type>input</type>\n              <eval>trim</eval>';
  return select([['none', ''], ...option.choices.map((word) => [`choice.${word}`, word] as const)]);
}

/** The name of a field has its widget before the point: TYPO3 then makes one list of each widget's options. */
const fieldOf = (widget: string, option: WidgetOption) => `
          <${widget}.${option.name}>
            <label>${LABELS}option.${option.name}</label>
            <displayCond>FIELD:widget:=:${widget}</displayCond>
            <config>
              ${configOf(option)}
            </config>
          </${widget}.${option.name}>`;

const flexForm = (widgets: readonly Widget[]) => `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- Written by \`npm run generate\`. -->
<T3DataStructure>
  <sheets>
    <sDEF>
      <ROOT>
        <type>array</type>
        <el>
          <widget>
            <label>${LABELS}widget</label>
            <onChange>reload</onChange>
            <config>
              ${select(widgets.map(({ name }) => [`widget.${name}`, name]))}
              <default>partner-grid</default>
            </config>
          </widget>${widgets.flatMap(({ name, options }) => options.map((option) => fieldOf(name, option))).join('')}
        </el>
      </ROOT>
    </sDEF>
  </sheets>
</T3DataStructure>
`;

/** A file of labels: the English ones, or their translation. */
function xliff(ids: readonly string[], language: Language, texts: typeof textsOf): string {
  const [english, own] = [texts('en'), texts(language)];
  const units = ids.map((id) => {
    const source = `<source>${escape(textOf(english, id))}</source>`;
    const target = language === 'en' ? '' : `<target>${escape(textOf(own, id))}</target>`;
    return `      <trans-unit id="${id}">${source}${target}</trans-unit>\n`;
  });
  const target = language === 'en' ? '' : ` target-language="${language}"`;
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- Written by \`npm run generate\`. -->
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file source-language="en"${target} datatype="plaintext" original="messages" product-name="alliance_widgets">
    <header />
    <body>
${units.join('')}    </body>
  </file>
</xliff>
`;
}

/** The ids of all labels that the form and the content element name. */
function idsOf(sources: readonly string[]): string[] {
  const named = sources.flatMap((source) =>
    [...source.matchAll(/(?:locallang\.xlf:|\$labels \. '|\. \$labels \. ')([\w.-]+)/g)].map(([, id]) => id!),
  );
  return [...new Set(named)];
}

/** Each generated file with its content. Throws if a label has no text. */
export function typo3Files(manifest: Package): Record<string, string> {
  const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
  // The manifest lists the words of all options, so that no schema is needed.
  const form = flexForm(widgetsOf(manifest as Manifest, { $defs: {} }));
  const ids = idsOf([form, read(`${EXTENSION}/Configuration/TCA/Overrides/tt_content.php`)]);
  const settings = Object.keys(settingTexts('en'));
  return {
    [`${EXTENSION}/Configuration/FlexForms/Widget.xml`]: form,
    [`${EXTENSION}/Resources/Private/Language/locallang.xlf`]: xliff(ids, 'en', textsOf),
    [`${EXTENSION}/Resources/Private/Language/de.locallang.xlf`]: xliff(ids, 'de', textsOf),
    [`${SET}/labels.xlf`]: xliff(settings, 'en', settingTexts),
    [`${SET}/de.labels.xlf`]: xliff(settings, 'de', settingTexts),
    [MAIN]: read(MAIN).replace(/('version' => ').+?(')/, `$1${packageJson.version}$2`),
  };
}
