/** The names of a widget: `events-list` in folders, `alliance-events-list` as a tag, `EventsList` as a class. */
export interface Names {
  readonly folder: string;
  readonly tag: string;
  readonly className: string;
  /** The group of its texts: `eventsList`. */
  readonly group: string;
  /** Its heading until somebody writes a better one: “Events list”. */
  readonly heading: string;
}

/** Derives the names from the folder's. */
export function namesOf(folder: string): Names {
  if (!/^[a-z]+(-[a-z]+)*$/.test(folder))
    throw new Error(`"${folder}" is no name for a widget. Use small letters and hyphens: events-list.`);
  const words = folder.split('-');
  const className = words.map(capitalized).join('');
  return {
    folder,
    tag: `alliance-${folder}`,
    className,
    group: className[0]!.toLowerCase() + className.slice(1),
    heading: capitalized(words.join(' ')),
  };
}

const capitalized = (text: string) => text[0]!.toUpperCase() + text.slice(1);
