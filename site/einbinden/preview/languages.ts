/** The words of the languages that the script of the widgets does not have. */

/** Members that the DOM's types lack so far. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const inScript = ['', 'de', 'en'];
const scripts = new Map<string, Promise<void>>();

/** Asks for the words of a language, once. Without them, a widget speaks the feed's language. */
export function wordsOf(lang: string): Promise<void> | undefined {
  const known = scripts.get(lang);
  if (known || inScript.includes(lang) || !/^[a-z-]+$/i.test(lang)) return known;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const address = new URL(`${document.documentElement.dataset.locales}${lang}.js`, location.href).href;
  const policy = trustedTypes?.createPolicy('preview', { createScriptURL: (url) => url });
  const script = document.createElement('script');
  script.src = policy?.createScriptURL(address) ?? address;
  const arrived = new Promise<void>((resolve) => {
    script.onload = script.onerror = () => resolve();
  });
  scripts.set(lang, arrived);
  document.head.append(script);
  return arrived;
}
