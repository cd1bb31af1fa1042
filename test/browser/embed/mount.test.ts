/** Widgets that editors ask for by `data-alliance`, because their system strips custom elements. */
import { expect } from '@esm-bundle/chai';
import '../../../components/define.ts';
import { mount } from '../../../src/embed/mount.ts';
import { parts } from '../../../themes/tokens.ts';
import { add, addMarkup, HANNOVER, isShown, settled, TAGS, textOf, watchPage, WIDGETS } from '../../support/page.ts';
import { until } from '../../support/until.ts';

const page = watchPage();

const nameOf = (tag: string) => tag.replace('alliance-', '');

/** With a project for the one widget that needs it; the others have no such option. */
const markup = (tag: string, attributes = `data-alliance-src="${HANNOVER}" data-alliance-project="adelante"`) =>
  `<div data-alliance="${nameOf(tag)}" ${attributes}><p>Die Partner stehen auf der <a href="/">Seite der Allianz</a>.</p></div>`;

/** Waits until the div has its widget. */
const widgetIn = (place: Element, tag: string) =>
  until(`there is a ${tag}`, () => place.shadowRoot?.querySelector<HTMLElement>(tag));

/** Resolves after the browser has called mutation observers, which it does at the end of a task. */
const observed = () => new Promise<void>((resolve) => setTimeout(resolve));

for (const [index, tag] of TAGS.entries()) {
  describe(`<div data-alliance="${nameOf(tag)}">`, () => {
    it('shows the widget and keeps the fallback content', async () => {
      const place = addMarkup(markup(tag));
      const fallback = place.querySelector('p')!;
      const ready = settled(place);
      const widget = await widgetIn(place, tag);
      await ready;
      expect([...place.children]).to.deep.equal([fallback]);
      expect(isShown(fallback)).to.equal(false);
      expect(textOf(widget)).to.not.equal('');
      expect(page.warnings).to.deep.equal([]);
    });

    it('shows the fallback content while loading', async () => {
      const place = addMarkup(markup(tag, 'data-alliance-src="/fault/hang"'));
      await widgetIn(place, tag);
      await observed();
      expect(isShown(place.querySelector('p')!)).to.equal(true);
    });

    it('keeps the fallback content if there is no feed', async () => {
      const place = addMarkup(markup(tag, 'data-alliance-src="/fault/status/404"'));
      await settled(place);
      expect(isShown(place.querySelector('p')!)).to.equal(true);
    });

    it('takes every option of the widget, and gives it back', async () => {
      const { observedAttributes: all } = WIDGETS[index] as unknown as { observedAttributes: string[] };
      const options = all.filter((name) => name !== 'src');
      const place = addMarkup(markup(tag));
      const widget = await widgetIn(place, tag);
      for (const name of [...options, 'lang']) place.setAttribute(`data-alliance-${name}`, `3`);
      await until('all are set', () => [...options, 'lang'].every((name) => widget.getAttribute(name) === '3'));
      for (const name of options) place.removeAttribute(`data-alliance-${name}`);
      await until('all are gone', () => options.every((name) => !widget.hasAttribute(name)));
      expect(widget.getAttribute('src')).to.equal(HANNOVER);
    });
  });
}

describe('data-alliance', () => {
  it('is picked up on markup that comes later, however deep', async () => {
    const place = addMarkup(`<section><article>${TAGS.map((tag) => markup(tag)).join('')}</article></section>`);
    for (const [index, tag] of TAGS.entries()) await widgetIn(place.firstElementChild!.children[index]!, tag);
  });

  it('is noticed on an element that is already there', async () => {
    const place = addMarkup(`<div data-alliance-src="${HANNOVER}">Ersatz</div>`);
    await observed();
    expect(place.innerHTML).to.equal('Ersatz');
    place.dataset.alliance = 'goals-list';
    await widgetIn(place, 'alliance-goals-list');
  });

  it('exchanges the widget and keeps the fallback content', async () => {
    const place = addMarkup(markup('alliance-goals-list'));
    await widgetIn(place, 'alliance-goals-list');
    place.dataset.alliance = 'partner-grid';
    const widget = await widgetIn(place, 'alliance-partner-grid');
    expect(place.shadowRoot!.querySelectorAll('alliance-goals-list')).to.have.length(0);
    expect(place.innerHTML).to.match(/^<p>Die Partner stehen/);
    await until('the widget is ready', () => textOf(widget) && !isShown(place.firstElementChild!));
  });

  it('follows new content of its element', async () => {
    const place = addMarkup(markup('alliance-goals-list', 'data-alliance-src="/fault/status/404"'));
    await settled(place);
    place.innerHTML = '<em>Neu</em>';
    await until('it is shown', () => isShown(place.firstElementChild!));
    expect(place.innerHTML).to.equal('<em>Neu</em>');
  });

  it('is moved, taken away and brought back with its element', async () => {
    const place = addMarkup(markup('alliance-goals-list'));
    const ready = settled(place);
    const widget = await widgetIn(place, 'alliance-goals-list');
    await ready;
    const other = addMarkup('<section></section>');
    other.append(place);
    await observed();
    place.remove();
    await observed();
    add(place);
    await observed();
    expect(await widgetIn(place, 'alliance-goals-list')).to.equal(widget);
    expect(textOf(widget)).to.include('Willkommenskultur');
  });

  it('needs nothing but the name', async () => {
    addMarkup(`<link rel="alternate" type="application/alliance-feed+json" href="${HANNOVER}">`, document.head);
    const place = addMarkup('<div data-alliance="goals-list">Ziele</div>');
    const ready = settled(place);
    const widget = await widgetIn(place, 'alliance-goals-list');
    await ready;
    expect(widget.getAttributeNames()).to.deep.equal(['exportparts']);
    expect(textOf(widget)).to.include('Willkommenskultur');
  });

  it('leaves unknown names alone and says so once', async () => {
    customElements.define('alliance-of-the-page', class extends HTMLElement {});
    const hostile = ['partnergrid', 'of-the-page', 'Partner-Grid', '../script', 'x onload=alert(1)', '"><script>'];
    const places = [...hostile, ...hostile].map((name) => {
      const place = addMarkup('<div><b>Ersatz</b></div>');
      place.dataset.alliance = name;
      return place;
    });
    await observed();
    for (const place of places) expect(place.innerHTML).to.equal('<b>Ersatz</b>');
    expect(page.warnings.map((line) => line.split('\n '))).to.deep.equal(
      hostile.map((name) => ['[alliance-widgets] unknown-widget', name]),
    );
  });

  it('says nothing of an empty name', async () => {
    const place = addMarkup('<div data-alliance>Ersatz</div>');
    await observed();
    expect(place.innerHTML).to.equal('Ersatz');
    expect(page.warnings).to.deep.equal([]);
  });

  it('takes no attribute that is no option', async () => {
    const place = addMarkup(
      markup(
        'alliance-goals-list',
        `data-alliance-src="${HANNOVER}" data-alliance-onclick="document.title = 'x'" data-alliance-style="color: red" data-alliance-id="a" data-alliance-class="b" data-alliance-slot="c" data-alliance-hidden data-alliance-is="d"`,
      ),
    );
    const widget = await widgetIn(place, 'alliance-goals-list');
    expect(widget.getAttributeNames()).to.deep.equal(['exportparts', 'src']);
  });

  it('leaves content that is being edited', async () => {
    const editor = addMarkup(`<div contenteditable>${markup('alliance-goals-list')}</div>`);
    await observed();
    expect(editor.firstElementChild!.shadowRoot).to.equal(null);
  });

  it('leaves templates alone until they are used', async () => {
    const template = addMarkup<HTMLTemplateElement>(`<template>${markup('alliance-goals-list')}</template>`);
    await observed();
    expect(template.content.querySelector('alliance-goals-list')).to.equal(null);
    const place = template.content.firstElementChild!.cloneNode(true) as Element;
    add(place);
    await widgetIn(place, 'alliance-goals-list');
  });

  it('works in a shadow tree that the page asks for, once or twice', async () => {
    const root = addMarkup('<div></div>').attachShadow({ mode: 'open' });
    const before = addMarkup(markup('alliance-goals-list'), root);
    await observed();
    expect(before.shadowRoot).to.equal(null);
    const ready = settled(before);
    mount(root);
    mount(root);
    await ready;
    await widgetIn(before, 'alliance-goals-list');
    const later = addMarkup(markup('alliance-partner-grid'), root);
    await widgetIn(later, 'alliance-partner-grid');
    expect([...before.shadowRoot!.children].map(({ localName }) => localName)).to.include('alliance-goals-list');
  });
});

it('exports every part of the widgets', async () => {
  const place = addMarkup(markup('alliance-goals-list'));
  const widget = await widgetIn(place, 'alliance-goals-list');
  const names = parts.map(({ name }) => name).sort();
  expect(widget.getAttribute('exportparts')!.split(',')).to.deep.equal(names);
});
