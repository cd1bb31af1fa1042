/** Writes the public tokens in the format of the Design Tokens Community Group, for design tools (docs/theming.md). */
import { transform } from 'lightningcss';
import { tokens, type Token } from '../../themes/tokens.ts';

/** The text colours of a light and of a dark page. The default colours are computed for each. */
const TEXT = { light: 'black', dark: 'white' };

/** A colour from lightningcss, which has computed mixtures and relative colours already. */
type Found = { type: string; alpha: number } & Record<string, number | string>;

/** For each colour space of lightningcss: its name in the format, its components, and the number that divides them. */
const SPACES: Record<string, [name: string, components: string, unit: number]> = {
  rgb: ['srgb', 'rgb', 255],
  oklab: ['oklab', 'lab', 1],
  oklch: ['oklch', 'lch', 1],
};

/** Rounds a component. Powerless components, and rounding errors of mixtures, become 0. */
const rounded = (value: number | string | undefined) => (Number(value) ? Number(Number(value).toFixed(4)) : 0);

/** Converts a colour to the format, for text of the given colour. */
function color(value: string, text: string) {
  let found: Found | undefined;
  const { code } = transform({
    filename: 'token.css',
    code: Buffer.from(`a { color: ${value.replaceAll('currentColor', text)} }`),
    minify: true,
    // For a browser this old, lightningcss writes a hexadecimal colour first. Some tools support only hexadecimal colours.
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

/**
 * Converts a length to the format, which has no `em` and no functions. For text of the default size, 1em equals 1rem. A
 * length that shrinks in narrow places, `min(1.25em, 4cqi)`, becomes the length of a wide place.
 */
function length(value: string) {
  const [, number, unit] = /^(?:min\()?([\d.]+)(em|px)\b/.exec(value) ?? [];
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

/** Makes the tokens file. Its names match the CSS: `alliance.accent` is `--alliance-accent`. */
export const designTokens = () => ({
  $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
  alliance: {
    $description:
      'Defaults of alliance-widgets, for black text of the default size on white. The widgets derive them from the text around them.',
    ...Object.fromEntries(tokens.map(designToken)),
  },
});
