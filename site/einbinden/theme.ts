/** The theme that somebody chose on the page "Gestalten", and the way there and back. */
import { tokens } from '../../themes/tokens.ts';
import { EMBEDDING } from '../gestalten/theme-link.ts';
import type { Values } from '../gestalten/theme-css.ts';

const names = new Set<string>(tokens.map(({ name }) => name));
const isToken = (name: string) => names.has(name);

const colour = /^#?\w+$/;
const length = /^\d{1,3}(?:\.\d{1,3})?(?:px|em)$/;

/** The tokens that a frame takes as parameters, with the form of their values: docs/embedding.md. */
const inFrames = {
  ...{ accent: colour, surface: colour, border: colour, muted: colour },
  ...{ radius: length, gap: length, 'card-min-inline-size': length, 'min-block-size': length },
};

/** The parameters of a frame on a light or a dark page; without a page, only what holds on both. */
export function frameTheme(theme: Values, scheme?: 'light' | 'dark'): Record<string, string> {
  const parameters = Object.entries(inFrames).flatMap(([name, form]) => {
    const value = theme[`--alliance-${name}`]?.trim() ?? '';
    const [, light, dark] = /^light-dark\((#?\w+), (#?\w+)\)$/.exec(value) ?? [];
    const shown = light && dark ? scheme && { light, dark }[scheme] : value === '0' ? '0px' : value;
    return shown && form.test(shown) ? [[name, shown.replace('#', '')] as const] : [];
  });
  return Object.fromEntries(parameters);
}

/** Whether a frame leaves out some of its tokens. The colours of the page around are for the page "Gestalten" alone. */
export const isCut = (theme: Values, scheme?: 'light' | 'dark') =>
  Object.keys(frameTheme(theme, scheme)).length < Object.keys(theme).filter(isToken).length;

/** The address of that page with the theme; it hands back the rest of this page's hash. */
export const themingAddress = (theme: Values, hash: string) =>
  `../gestalten/#${new URLSearchParams({ ...theme, [EMBEDDING]: hash.replace('#', '') })}`;
