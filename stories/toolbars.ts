/** The toolbars with which designers change the page around every story. */
import type { Preview } from '@storybook/web-components-vite';

type Toolbar = Exclude<NonNullable<NonNullable<Preview['globalTypes']>[string]['toolbar']>, false>;

const toolbar = (description: string, title: string, icon: Toolbar['icon'], items: Toolbar['items']) => ({
  description,
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** The style sheets in themes/. */
export const presets = ['bootstrap', 'kern', 'wordpress', 'contrast'];

export const globalTypes = {
  language: toolbar('Sprache der Seite · Language of the page', 'Sprache', 'globe', [
    { value: 'de', title: 'Deutsch', right: 'de' },
    { value: 'en', title: 'English', right: 'en' },
    { value: 'de-simple', title: 'Leichte Sprache', right: 'de-simple' },
    { value: 'ar', title: 'العربية', right: 'ar, rtl' },
    { value: 'es', title: 'Español', right: 'es' },
    { value: 'fr', title: 'Français', right: 'fr' },
    { value: 'pl', title: 'Polski', right: 'pl' },
    { value: 'tr', title: 'Türkçe', right: 'tr' },
    { value: 'uk', title: 'Українська', right: 'uk' },
  ]),
  theme: toolbar('Farbschema der Seite · Colour scheme of the page', 'Farbschema', 'circlehollow', [
    { value: 'system', title: 'System', right: 'as the operating system' },
    { value: 'light', title: 'Hell', right: 'light' },
    { value: 'dark', title: 'Dunkel', right: 'dark' },
  ]),
  colors: toolbar('Erzwungene Farben · Forced colours', 'Farben', 'contrast', [
    { value: 'own', title: 'Eigene Farben', right: 'own' },
    { value: 'forced', title: 'Erzwungen (angenähert)', right: 'forced colours, approximated' },
  ]),
  textSize: toolbar('Schriftgröße des Browsers · Text size of the browser', 'Schriftgröße', 'zoom', [
    { value: '100', title: 'Schrift 100 %', right: '100 %' },
    { value: '200', title: 'Schrift 200 %', right: '200 %' },
  ]),
  host: toolbar('Seite um das Widget · Page around the widget', 'Seite', 'browser', [
    { value: 'blank', title: 'Leere Seite', right: 'blank page' },
    { value: 'bootstrap', title: 'Bootstrap', right: 'Bootstrap' },
    { value: 'kern', title: 'KERN', right: 'KERN' },
    { value: 'wordpress', title: 'WordPress-artig', right: 'like WordPress' },
  ]),
  preset: toolbar('Preset: Stylesheet für die Seite · Style sheet for the page', 'Preset', 'paintbrush', [
    { value: 'none', title: 'Ohne Preset', right: 'none' },
    ...presets.map((name) => ({ value: name, title: `Preset ${name}`, right: `${name}.css` })),
  ]),
} satisfies Preview['globalTypes'];

export const initialGlobals = {
  language: 'de',
  theme: 'system',
  colors: 'own',
  textSize: '100',
  host: 'blank',
  preset: 'none',
};

const width = (pixels: number, name: string) => ({
  name: `${pixels} – ${name}`,
  styles: { width: `${pixels}px`, height: '100%' },
});

/** Widths that matter: telephones, the narrowest that WCAG 1.4.10 asks for, to large screens. */
export const viewport = {
  options: {
    w320: width(320, 'Reflow (WCAG 1.4.10)'),
    w390: width(390, 'Telefon · phone'),
    w768: width(768, 'Tablet'),
    w1024: width(1024, 'Notebook'),
    w1440: width(1440, 'Bildschirm · screen'),
  },
};
