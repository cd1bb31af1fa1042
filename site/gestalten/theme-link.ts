/** Keeps the theme in the fragment of an address, as `#--alliance-accent=%230b3d91&ground=white`. */
import { tokens } from '../../themes/tokens.ts';
import { PAGE, type Values } from './theme-css.ts';

/** Where the page is seen: `light`, `dark`, or both if it is missing. */
export const SCHEME = 'scheme';

/** What is chosen on the page "Einbinden", if somebody comes from there: its hash, to go back with. */
export const EMBEDDING = 'embedding';

const FIELDS = new Set([...tokens.map(({ name }) => name), ...Object.keys(PAGE)]);
const NAMES = new Set([...FIELDS, SCHEME, EMBEDDING]);

/** Whether a name is one of a field: of a token, or of a colour of the page around. */
export const isField = (name: string): boolean => FIELDS.has(name);

/** The page that visitors see: Storybook shows stories in a frame. */
function pageLocation(): Location {
  try {
    // Throws if the frame around is from elsewhere.
    return parent.location.href ? parent.location : location;
  } catch {
    return location;
  }
}

/** The address of this page with a theme. */
export function themeLink(values: Values): string {
  const url = new URL(pageLocation().href);
  url.hash = new URLSearchParams(Object.entries(values).filter(([, value]) => value.trim() !== '')).toString();
  return url.href;
}

/** The theme of the address; names that no field has are left out. */
export function themeOfAddress(): Values {
  const given = new URLSearchParams(pageLocation().hash.slice(1));
  return Object.fromEntries([...given].filter(([name]) => NAMES.has(name)));
}
