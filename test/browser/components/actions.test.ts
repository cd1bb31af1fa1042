/** The buttons for what visitors take along, below a list and in the dialog of a project. */
import { expect } from '@esm-bundle/chai';
import { violations } from '../../support/axe.ts';
import { browserName, emulateMedia, press } from '../../support/commands.ts';
import { add, addMarkup, byRole, create, MUSTER, overflows, settled, textOf, watchPage } from '../../support/page.ts';
import { de } from '../../support/texts.ts';
import { until } from '../../support/until.ts';

const { csv, json, link, print } = de.actions;

/** Mounts cards with all buttons in a column; `project` opens its dialog. */
async function show(width: string, project?: string) {
  const column = addMarkup(`<div lang="de" style="width: ${width}"></div>`);
  const widget = create('alliance-project-cards', {
    src: MUSTER,
    'show-detail': true,
    actions: 'csv json link print',
    'page-size': 2,
  });
  const ready = settled(widget);
  add(widget, column);
  await ready;
  if (project) {
    byRole(widget, 'link', project).click();
    await until('the dialog is open', () => Boolean(widget.shadowRoot!.querySelector('dialog')?.open));
  }
  return widget;
}

const buttonsOf = (widget: Element, place: string) => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(`${place} .actions > button`),
];

describe('the buttons for what visitors take along', () => {
  const address = location.href;

  watchPage();
  afterEach(() => history.replaceState(null, '', address));

  for (const [theme, scheme] of [
    ['on a light page', 'light'],
    ['on a dark page', 'dark'],
  ] as const)
    it(`give axe nothing to complain about ${theme}, in 320 pixels`, async () => {
      if (browserName === 'chromium') await emulateMedia({ 'prefers-color-scheme': scheme });
      document.documentElement.lang = 'de';
      if (scheme === 'dark')
        document.documentElement.style.cssText = 'color-scheme: dark; background: #16181d; color: #eceff4';
      const widget = await show('320px');
      expect(await violations(widget)).to.deep.equal([]);
      expect(overflows(widget)).to.deep.equal([]);
      for (const button of buttonsOf(widget, 'section >')) expect(button.offsetHeight).to.be.at.least(44);
      byRole(widget, 'link', 'Azubi-Lotsen').click();
      await until('the dialog is open', () => Boolean(widget.shadowRoot!.querySelector('dialog')?.open));
      expect(await violations(widget)).to.deep.equal([]);
    });

  it('are reached with the keyboard in their order, below the list and in the dialog', async () => {
    for (const [place, project, names] of [
      ['section >', undefined, [csv, json, link]],
      ['dialog', 'Azubi-Lotsen', [print, link]],
    ] as const) {
      const widget = await show('100%', project);
      const buttons = buttonsOf(widget, place);
      expect(buttons.map(textOf)).to.deep.equal(names);
      buttons[0]!.focus();
      for (const button of buttons) {
        expect(textOf(widget.shadowRoot!.activeElement as HTMLElement)).to.equal(textOf(button));
        await press('Tab');
      }
    }
  });

  it('say what has become of the link, and keep the focus', async () => {
    const widget = await show('320px');
    const button = buttonsOf(widget, 'section >').at(-1)!;
    const status = button.nextElementSibling as HTMLElement;
    expect(status.role ?? status.getAttribute('role')).to.equal('status');
    expect(textOf(status)).to.equal('');
    button.focus();
    await press('Enter');
    await until('it is said', () =>
      [de.actions.copied, `${de.actions.refused} ${location.href}`].includes(textOf(status)),
    );
    expect(textOf(widget.shadowRoot!.activeElement as HTMLElement)).to.equal(link);
  });
});
