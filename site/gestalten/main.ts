/** The page "Gestalten": tokens as fields, beside the alliance's widgets on a light and a dark page. */
import { html, render } from 'lit';
import { yieldToPage } from '../../src/feed/yield.ts';
import { texts, languageFor } from './texts.ts';
import { EMBEDDING, isField, SCHEME, themeLink, themeOfAddress } from './theme-link.ts';
import { ThemePanel } from './theme-panel.ts';

customElements.define('theme-panel', ThemePanel);

const schemes = ['light', 'dark'] as const;
const language = languageFor(document.documentElement.lang);
const say = texts[language];
const main = document.querySelector<HTMLElement>('#workshop')!;
const { root = '', widgets = '' } = main.dataset;
const otherLanguage = document.querySelector<HTMLAnchorElement>('a[hreflang]')!;

function widget(name: string): Element {
  const element = document.createElement(`alliance-${name}`);
  element.setAttribute('src', `${root}feed.json`);
  element.setAttribute('heading-level', '3');
  if (name === 'project-cards') element.setAttribute('page-size', '3');
  return element;
}

/** A page of the partner. It stays the same element, so that its widgets load once. */
function stage(scheme: (typeof schemes)[number]): HTMLElement {
  const section = document.createElement('section');
  section.className = `stage ${scheme}`;
  const heading = document.createElement('h2');
  heading.id = scheme;
  heading.textContent = say[scheme];
  section.setAttribute('aria-labelledby', heading.id);
  section.append(heading);
  return section;
}

const stages = schemes.map((scheme) => ({ scheme, element: stage(scheme) }));
const panel = new ThemePanel();
panel.language = language;
panel.addEventListener('theme-change', update);

/** Leads to the page "Einbinden" with the theme. It stays the same element: a new one would have the page measured again. */
const toEmbedding = Object.assign(document.createElement('a'), { textContent: say.embed, href: '../einbinden/' });
const { [EMBEDDING]: chosenThere } = themeOfAddress();

/** The hash of that page: the fields, and what was chosen there before. */
function embeddingHash(): string {
  const filled = Object.entries(panel.values).filter(([name, value]) => isField(name) && value.trim());
  const theme = new URLSearchParams(filled).toString();
  return [theme, chosenThere].filter(Boolean).join('&');
}

/** Whether the partner's website is light, dark or both. */
const choice = (chosen: string) => html`
  <div class="choices">
    <p>
      <label for="scheme">${say.scheme}</label>
      <select
        id="scheme"
        @change=${({ target }: Event) => {
          panel.values = { ...panel.values, [SCHEME]: (target as HTMLSelectElement).value };
        }}
      >
        ${['', ...schemes].map(
          (scheme) =>
            html`<option value=${scheme} .selected=${scheme === chosen}>
              ${scheme === '' ? say.both : say[scheme as (typeof schemes)[number]].toLowerCase()}
            </option>`,
        )}
      </select>
    </p>
    <p>${toEmbedding}</p>
  </div>
`;

/** Firefox and Safari allow some hundred addresses in ten seconds; a colour picker that is dragged has more. */
function keepInAddress(link: string): void {
  try {
    if (link !== location.href) history.replaceState(null, '', link);
  } catch {
    // The next change has the address, and the link beside the CSS has it now.
  }
}

let chosen: string | undefined;

/** Shows the pages that the partner has, and keeps the theme in the address. */
function update(): void {
  // "Reset" is for the theme alone.
  if (chosenThere && !panel.values[EMBEDDING]) panel.values = { ...panel.values, [EMBEDDING]: chosenThere };
  toEmbedding.hash = embeddingHash();
  const link = themeLink(panel.values);
  otherLanguage.hash = new URL(link).hash;
  keepInAddress(link);
  const given = panel.values[SCHEME] ?? '';
  const scheme = schemes.some((known) => known === given) ? given : '';
  if (scheme === chosen) return;
  chosen = scheme;
  // Its widgets would come twice for the keyboard and for screen readers, with the same names.
  for (const page of stages) page.element.inert = page.scheme === 'dark' && scheme === '';
  render(
    html`${panel}
      <div class="stages">
        ${stages.filter((page) => !scheme || page.scheme === scheme).map(({ element }) => element)}
      </div>`,
    main,
  );
  panel.head = choice(scheme);
}

/** Adds the widgets one by one once the feed is here: all at once would keep the page from answering. */
async function fillStages(): Promise<void> {
  // The first formatter of a page takes 15 ms, here in a task of its own, and not in that of the first widget with numbers.
  new Intl.NumberFormat(language);
  await yieldToPage();
  const [first = '', ...others] = widgets.split(' ');
  const isAnswered = new Promise((resolve) => {
    for (const name of ['alliance-load', 'alliance-error']) addEventListener(name, resolve, { once: true });
  });
  for (const { element } of stages) element.append(widget(first));
  await isAnswered;
  for (const name of others)
    for (const { element } of stages) {
      element.append(widget(name));
      await yieldToPage();
    }
}

// Each step in a task of its own, as the scripts take theirs.
await yieldToPage();
main.replaceChildren();
update();
await yieldToPage();
void fillStages();
addEventListener('hashchange', () => {
  // The link that skips to the content has an address, too.
  if (location.hash === `#${main.id}`) keepInAddress(themeLink(panel.values));
  else panel.values = themeOfAddress();
});
