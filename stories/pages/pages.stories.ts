/** Whole pages, as partners publish them. Designers look at them before they ask for a change. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import demo from '../../site/index.html?raw';
import demoStyles from '../../site/site.css?inline';
import partnerStyles from './partner.css?inline';

/** The style sheet of a page counts while its story is shown, and not for the next one. */
function wear(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll("url('/", "url('./"));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const wearing = (css: string) => ({ beforeEach: () => wear(css), parameters: { layout: 'fullscreen' } });

export default {
  title: 'Seiten (Pages)',
  // A documentation page would load every page at once, each in a frame of its own.
  tags: ['!autodocs'],
  // These bring their own page.
  globals: { host: 'blank' },
} satisfies Meta;

/** The alliance’s own page with all widgets: the demo page, read from its file. */
export const Alliance: StoryObj = {
  ...wearing(demoStyles),
  render: (_, { globals }) => {
    document.documentElement.lang = String(globals.language);
    const page = new DOMParser().parseFromString(demo.replaceAll('"/data/', '"data/'), 'text/html');
    // The narrow columns, for developers, and the funding table show widgets again that the page has already.
    page.querySelector('.beside')!.remove();
    page.querySelector('.second alliance-funding-counter')!.closest('.chapter')!.remove();
    const body = document.createElement('div');
    body.append(page.querySelector('link[type="application/alliance-feed+json"]')!, ...page.body.children);
    return body;
  },
};

/** The website of an organisation that runs a funded project: description, goals, results and support (Art. 50 CPR). */
export const ProjectPage: StoryObj = {
  ...wearing(partnerStyles),
  render: () => html`
    <header class="bar"><strong>Handwerkskammer Musterland</strong> <span>(erfunden)</span></header>
    <main class="text">
      <p class="path">Startseite › Ausbildung › Projekte</p>
      <h1>Unsere Projekte</h1>
      <p>Mit diesem Projekt begleiten wir junge Menschen auf dem Weg in die Ausbildung.</p>
      <alliance-project-detail src="data/musterallianz.json" project="azubi-lotsen"></alliance-project-detail>
    </main>
  `,
};

/** The badge in the dark footer of a partner. */
export const FooterWithBadge: StoryObj = {
  ...wearing(partnerStyles),
  render: () => html`
    <header class="bar"><strong>Hochschule Beispielstadt</strong> <span>(erfunden)</span></header>
    <main class="text">
      <h1>Duales Studium</h1>
      <p>Studieren und arbeiten in Beispielstadt: Betriebe und Hochschule bilden gemeinsam aus.</p>
    </main>
    <footer class="foot">
      <alliance-badge src="data/musterallianz.json" partner="hochschule-beispielstadt"></alliance-badge>
      <p class="links"><a href="#impressum">Impressum</a> <a href="#datenschutz">Datenschutz</a></p>
    </footer>
  `,
};
