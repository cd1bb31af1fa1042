/** Lines and paragraphs of a text are seen as such. */
import { expect } from '@esm-bundle/chai';
import { feedWith } from '../../support/documents.ts';
import { elementsOf, mount, watchPage } from '../../support/page.ts';

const feed = feedWith({
  projects: [{ id: 'lesen', name: 'Lesepaten', source: 'quelle', summary: 'Absatz.\n\nListe:\r\n– eins\n– zwei\n' }],
  contacts: [
    {
      id: 'amt',
      kind: 'office',
      organization: 'musterallianz',
      address: { streetAddress: 'Rathaus\nMarkt 1' },
      hours: { en: 'Mon\nTue' },
    },
  ],
});

/** The texts of a widget, with the lines that readers see. */
const linesOf = (widget: Element) =>
  elementsOf(widget)
    .map(({ innerText }) => innerText?.trim())
    .filter(Boolean);

describe('line breaks of a text', () => {
  watchPage();

  it('are seen in a summary', async () => {
    const widget = await mount('alliance-project-cards', { feed });
    expect(linesOf(widget)).to.include('Absatz.\n\nListe:\n– eins\n– zwei');
  });

  it('are seen in an address and in opening hours of another language', async () => {
    const lines = linesOf(await mount('alliance-contacts', { feed }));
    expect(lines).to.include('Rathaus\nMarkt 1');
    expect(lines).to.include('Mon\nTue');
  });
});
