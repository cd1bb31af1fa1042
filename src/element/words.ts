/** The words of an attribute that names several things, separated by blanks or commas. */
export const words = (text = ''): readonly string[] => text.match(/[^\s,]+/g) ?? [];
