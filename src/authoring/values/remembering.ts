/** So many texts have the largest workbooks; hostile files have more. */
const most = 100_000;

/** Remembers what a function makes of a text: a workbook is checked again after each correction, with nearly the same texts. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    let entry = known.get(text);
    if (!entry) {
      if (known.size >= most) known.clear();
      known.set(text, (entry = { made: make(text) }));
    }
    return entry.made;
  };
}

/** Remembers what a function makes of an object, as long as there is the object. Rows and entries never change once they are made. */
export function byIdentity<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { made: make(key) }));
    return entry.made;
  };
}
