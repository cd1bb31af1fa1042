/** The rules of axe that depend on colours: the only ones that a dark page or forced colours can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
