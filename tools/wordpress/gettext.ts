/** Translations as gettext has them: the texts in sources of PHP, and the formats .pot, .po and .mo. */

export interface Message {
  readonly id: string;
  readonly context?: string;
}

const unescape = (text: string) => text.replace(/\\(['\\])/g, '$1');

/** The texts that calls such as `__( 'Text', 'domain' )` and `_x( 'Text', 'context', 'domain' )` translate, each once. */
export function messagesIn(sources: readonly string[]): Message[] {
  const call =
    /\b(?:__|_e|esc_html__|esc_attr__|esc_html_e|esc_attr_e|(_x|esc_html_x|esc_attr_x))\(\s*'((?:[^'\\]|\\.)*)',\s*'((?:[^'\\]|\\.)*)'/g;
  const found = sources.flatMap((source) =>
    [...source.matchAll(call)].map(([, withContext, id, second]) => ({
      id: unescape(id!),
      ...(withContext && { context: unescape(second!) }),
    })),
  );
  return [...new Map(found.map((message) => [keyOf(message), message])).values()];
}

/** Gettext's own key: context and text, parted by a control character. */
export const keyOf = ({ id, context }: Message): string => (context === undefined ? id : `${context}\u0004${id}`);

const header = (language: string) =>
  [
    'Project-Id-Version: Alliance Widgets',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    ...(language ? [`Language: ${language}`, 'Plural-Forms: nplurals=2; plural=n != 1;'] : []),
    'X-Domain: alliance-widgets',
    '',
  ].join('\n');

const string = (text: string) => JSON.stringify(text);

/** A .po file; without a language, and with `translate` returning nothing, a .pot file. */
export function po(language: string, messages: readonly Message[], translate: (message: Message) => string): string {
  const lines = header(language).split('\n').slice(0, -1);
  const head = `msgid ""\nmsgstr ""\n${lines.map((line) => `${string(`${line}\n`)}\n`).join('')}`;
  const entries = messages.map((message) => {
    const context = message.context === undefined ? '' : `msgctxt ${string(message.context)}\n`;
    // The texts of WordPress's coding standards: %s and %1$s.
    const format = /%(\d\$)?s/.test(message.id) ? '#, php-format\n' : '';
    return `\n${format}${context}msgid ${string(message.id)}\nmsgstr ${string(translate(message))}\n`;
  });
  return head + entries.join('');
}

/** A .mo file: two tables of lengths and places, of the sorted keys and of their translations, then all texts. */
export function mo(language: string, messages: readonly Message[], translate: (message: Message) => string): Buffer {
  const pairs = [
    ['', header(language)] as const,
    ...messages.map((message) => [keyOf(message), translate(message)] as const),
  ].map(([key, text]) => [Buffer.from(`${key}\0`), Buffer.from(`${text}\0`)] as const);
  pairs.sort(([a], [b]) => Buffer.compare(a, b));

  const HEAD = 28;
  const tables = Buffer.alloc(HEAD + 16 * pairs.length);
  const numbers = [0x950412de, 0, pairs.length, HEAD, HEAD + 8 * pairs.length, 0, HEAD + 16 * pairs.length];
  numbers.forEach((number, index) => tables.writeUInt32LE(number, 4 * index));
  const texts = [...pairs.map(([key]) => key), ...pairs.map(([, text]) => text)];
  let place = tables.length;
  texts.forEach((text, index) => {
    // The length leaves out the closing zero.
    tables.writeUInt32LE(text.length - 1, HEAD + 8 * index);
    tables.writeUInt32LE(place, HEAD + 8 * index + 4);
    place += text.length;
  });
  return Buffer.concat([tables, ...texts]);
}
