/** What Storybook has above the workshop's fields: a title, and its own toolbars. */
import { html } from 'lit';
import { addons } from 'storybook/preview-api';
import { texts, type Language } from '../../site/gestalten/texts.ts';
import { globalTypes } from '../toolbars.ts';

const CHOICES = ['host', 'preset', 'theme', 'language'] as const;

const words = {
  de: {
    lead: 'Ändern Sie Tokens und die Farben der Seite. Jedes Farbpaar aller Widgets wird nachgerechnet (WCAG 2.2 AA); kopieren Sie am Ende das CSS.',
    choices: { host: 'Seite', preset: 'Preset', theme: 'Farbschema', language: 'Sprache' },
  },
  en: {
    lead: 'Change tokens and the colours of the page. Every pair of colours in all widgets is measured (WCAG 2.2 AA); in the end, copy the CSS.',
    choices: { host: 'Page', preset: 'Preset', theme: 'Colour scheme', language: 'Language' },
  },
};

/** One of Storybook's toolbars. Its titles are German, the explanations beside them English. */
function choice(name: (typeof CHOICES)[number], language: Language, chosen: unknown) {
  const items = globalTypes[name].toolbar.items as { value: string; title: string; right: string }[];
  return html`
    <p>
      <label for=${name}>${words[language].choices[name]}</label>
      <select id=${name} name=${name}>
        ${items.map(
          ({ value, title, right }) =>
            html`<option value=${value} .selected=${value === chosen}>
              ${language === 'de' || name === 'language' ? title : right}
            </option>`,
        )}
      </select>
    </p>
  `;
}

function choose({ target }: Event) {
  const { name, value } = target as HTMLSelectElement;
  addons.getChannel().emit('updateGlobals', { globals: { [name]: value } });
}

export const head = (globals: Record<string, unknown>, language: Language) => html`
  <h1>${texts[language].title}</h1>
  <p>${words[language].lead}</p>
  <div class="choices" @change=${choose}>${CHOICES.map((name) => choice(name, language, globals[name]))}</div>
`;
