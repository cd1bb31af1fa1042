/** Finds the value in effect for an empty field: the preset's value, or the default. */
import { tokens, type Token } from '../../themes/tokens.ts';
import { over, paintOf, toHex } from './contrast/colours.ts';
import { groundOf } from './contrast/contrast.ts';
import { isRefused, type Values } from './theme-css.ts';

/** Writes colours as they appear on the page's background, and lengths as they are written. */
export function inEffect(stage: Element): Values {
  const page = stage.querySelector('.page') ?? stage;
  const ground = groundOf(page);
  const probe = document.createElement('span');
  page.append(probe);
  const seen = (color: string) => {
    probe.style.color = color;
    return toHex(over(paintOf(getComputedStyle(probe).color), ground));
  };
  const written = ({ name, default: initial }: Token) =>
    getComputedStyle(probe).getPropertyValue(name).trim() || initial;
  const values = Object.fromEntries(
    tokens.map((token) => [
      token.name,
      token.type === 'color' ? seen(`var(${token.name}, ${token.default})`) : written(token),
    ]),
  );
  const text = seen('inherit');
  probe.remove();
  return { ...values, ground: toHex(ground), text };
}

/** The typed colours, for a page whose own colours the system replaces: of the empty fields, nothing is known there. */
export function typedColors(stage: Element, values: Values): Values {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  stage.append(probe);
  const colors = Object.entries(values).flatMap(([name, value]) => {
    probe.style.color = '';
    probe.style.color = value;
    const isColor = probe.style.color !== '' && !isRefused(name, values);
    return isColor ? [[name, toHex(paintOf(getComputedStyle(probe).color))] as const] : [];
  });
  probe.remove();
  return Object.fromEntries(colors);
}
