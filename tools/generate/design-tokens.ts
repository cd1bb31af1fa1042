/** The public tokens in the format of the Design Tokens Community Group, for design tools (docs/theming.md). */
import { transform } from 'lightningcss';
import { tokens, type Token } from '../../themes/tokens.ts';

/** The text colours that the defaults are computed for: of a light page and of a dark one. */
const TEXT = { light: 'black', dark: 'white' };

/** A colour as lightningcss finds it: a mixture or relative colour is computed already. */
type Found = { type: string; alpha: number } & Record<string, number | string>;

/** The names of its components, and what they are a multiple of. */
const SPACES: Record<string, [name: string, components: string, unit: number]> = {
  rgb: ['srgb', 'rgb', 255],
  oklab: ['oklab', 'lab', 1],
  oklch: ['oklch', 'lch', 1],
};

/** Powerless components and rounding errors of mixtures are 0. */
const rounded = (value: number | string | undefined) => (Number(value) ? Number(Number(value).toFixed(4)) : 0);

/** What a default is where the text has that colour, as the format writes a colour. */
function color(value: string, text: string) {
  let found: Found | undefined;
  const { code } = transform({
    filename: 'token.css',
    code: Buffer.from(`a { color: ${value.replaceAll('currentColor', text)} }`),
    minify: true,
    // So old that colours are written as hexadecimal ones first, for tools that know no others.
    targets: { chrome: 80 << 16 },
    visitor: { Color: (color) => void (found = color as unknown as Found) },
  });
  const [, short, long = short?.replace(/./g, '$&$&')] = /#(?:(\w{3,4})|(\w{6,8}))\b/.exec(code.toString()) ?? [];
  const space = SPACES[found!.type];
  if (!long || !space) throw new Error(`No colour of the format: ${value}`);
  const [colorSpace, components, unit] = space;
  return {
    colorSpace,
    components: [...components].map((name) => rounded(Number(found![name]) / unit)),
    alpha: rounded(found!.alpha),
    hex: `#${long.slice(0, 6)}`,
  };
}

/** The format knows no `em`. Where the text around a widget has the default size, 1em is its 1rem. */
function length(value: string) {
  const [, number, unit] = /^([\d.]+)(em|px)$/.exec(value) ?? [];
  return { value: Number(number ?? 0), unit: unit === 'em' ? 'rem' : 'px' };
}

function designToken({ name, type, default: css, defaults, purpose }: Token) {
  const extension = { css, ...(defaults && { defaults }), purposeInGerman: purpose.de };
  const isColor = type === 'color';
  return [
    name.replace('--alliance-', ''),
    {
      $type: isColor ? 'color' : 'dimension',
      $value: isColor ? color(css, TEXT.light) : length(css),
      $description: purpose.en,
      $extensions: {
        'alliance-widgets': { ...extension, ...(isColor && { onDark: color(css, TEXT.dark) }) },
      },
    },
  ] as const;
}

/** The names are those of the CSS: `alliance.accent` is `--alliance-accent`. */
export const designTokens = () => ({
  $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
  alliance: {
    $description:
      'Defaults of alliance-widgets, for black text of the default size on white. The widgets derive them from the text around them.',
    ...Object.fromEntries(tokens.map(designToken)),
  },
});
