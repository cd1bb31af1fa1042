/** How the Markdown of the documents becomes HTML: anchors and links as on GitHub, between pages instead of files. */
import { posix } from 'node:path';
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { pathBetween, targetOf, translationOf, type HelpDocument, type Target } from './documents.ts';
import { liveWidgets } from './live.ts';
import { helpTexts } from './texts.ts';

/** Eleventy renders a document with its data. */
interface Environment {
  readonly document: HelpDocument;
}

/** The text of a heading, a cell or a link. */
const textOf = (tokens: readonly Token[]) => tokens.map(({ content }) => content).join('');

/** The anchor that GitHub gives to a heading. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/ /g, '-');

function anchorOf(heading: string, anchors: Map<string, number>): string {
  const slug = slugOf(heading);
  const count = anchors.get(slug) ?? 0;
  anchors.set(slug, count + 1);
  return count === 0 ? slug : `${slug}-${count}`;
}

/** What the rules for tables and code know of their place. */
interface Place {
  readonly title: string;
  readonly level: number;
  /** The live widgets of the page so far. */
  readonly shown: Set<string>;
}

/** Marks headings with their anchor, and tables and code with the heading above them. */
function addHeadings(tokens: readonly Token[]): void {
  const anchors = new Map<string, number>();
  const shown = new Set<string>();
  let [title, level] = ['', 1];
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      title = textOf(tokens[index + 1]!.children!);
      level = Number(token.tag.slice(1));
      token.attrSet('id', anchorOf(title, anchors));
    } else token.meta = { title, level, shown } satisfies Place;
  }
}

/** Where a link shows the name of the file, its page has a title. */
function nameByTitle(link: Token, name: Token, target: Target, from: HelpDocument): void {
  if (!name.content.endsWith('.md')) return;
  Object.assign(name, { type: 'text', content: target.title });
  if (target.lang !== from.lang) link.attrSet('lang', target.lang);
}

/** Leads the links of a paragraph to pages. What is no page stays as text: readers have the pages, not the repository. */
function linkPages(children: Token[], from: HelpDocument, documents: readonly HelpDocument[], note: () => Token) {
  const result: Token[] = [];
  let isRemoved = false;
  let noted: Token | undefined;
  for (const [index, token] of children.entries()) {
    if (token.type === 'image') continue;
    if (token.type === 'link_close') {
      if (!isRemoved) result.push(token);
      if (noted) result.push(noted);
      [isRemoved, noted] = [false, undefined];
      continue;
    }
    const href = token.type === 'link_open' ? token.attrGet('href')! : '';
    if (!href || /^(?:\w+:|#)/.test(href)) {
      result.push(token);
      continue;
    }
    const [path, anchor] = decodeURI(href).split('#');
    const target = targetOf(posix.join(posix.dirname(from.source), path!), from.lang, documents);
    if (!target) {
      isRemoved = true;
      continue;
    }
    token.attrSet('href', pathBetween(from.address, target.address) + (anchor ? `#${encodeURI(anchor)}` : ''));
    if (target.lang !== from.lang) {
      token.attrSet('hreflang', target.lang);
      if (!translationOf(target, documents)) noted = note();
    }
    if (children[index + 2]?.type === 'link_close') nameByTitle(token, children[index + 1]!, target, from);
    result.push(token);
  }
  return result;
}

function adaptCell(open: Token, content: Token, close: Token): void {
  // A header of nothing is no header.
  if (!content.content) open.tag = close.tag = 'td';
  const style = open.attrGet('style');
  if (!style) return;
  // The policy of the pages allows no style attribute.
  open.attrs = open.attrs!.filter(([name]) => name !== 'style');
  open.attrSet('class', style.replace('text-align:', 'align-'));
}

/** Puts each heading of level 2 and what belongs to it into a section, so that browsers can leave out what is far away. */
function sectionsOf(tokens: readonly Token[], NewToken: typeof Token): Token[] {
  const tag = (type: string, nesting: Token['nesting']) =>
    Object.assign(new NewToken(type, 'section', nesting), { block: true });
  const open = () => tag('section_open', 1);
  const close = () => tag('section_close', -1);
  const isBoundary = ({ type, tag, level }: Token, index: number) =>
    index > 0 && type === 'heading_open' && tag === 'h2' && level === 0;
  const inside = tokens.flatMap((token, index) => (isBoundary(token, index) ? [close(), open(), token] : [token]));
  return [open(), ...inside, close()];
}

export function addHelpRules(md: MarkdownIt, documents: readonly HelpDocument[]): void {
  md.core.ruler.push('help', (state) => {
    const { tokens, env, Token: NewToken } = state;
    const { document } = env as Environment;
    addHeadings(tokens);
    const note = () => Object.assign(new NewToken('text', '', 0), { content: ` ${helpTexts[document.lang].foreign}` });
    for (const [index, token] of tokens.entries()) {
      if (/^t[hd]_open$/.test(token.type)) adaptCell(token, tokens[index + 1]!, tokens[index + 2]!);
      if (token.children) token.children = linkPages(token.children, document, documents, note);
    }
    state.tokens = sectionsOf(tokens, NewToken);
  });
  const { escapeHtml } = md.utils;
  Object.assign(md.renderer.rules, {
    table_open: (tokens, index, _options, env: Environment) => {
      const { title } = tokens[index]!.meta as Place;
      const label = [helpTexts[env.document.lang].table, title].filter(Boolean).join(': ');
      return `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(label)}"><table>`;
    },
    table_close: () => '</table></div>',
    fence: (tokens, index, _options, env: Environment) => {
      const { content, info, meta } = tokens[index]!;
      const [language, file] = info.trim().split(/\s+/);
      const code = `<pre translate="no"><code${language ? ` class="language-${escapeHtml(language)}"` : ''}>${escapeHtml(content)}</code></pre>`;
      const block = file ? `<figure><figcaption><code>${escapeHtml(file)}</code></figcaption>${code}</figure>` : code;
      if (language !== 'html') return block;
      const place = meta as Place;
      return block + liveWidgets(content, env.document, place.level, place.shown);
    },
    // `prettier-ignore` and the like.
    html_block: (tokens, index) => {
      if (!tokens[index]!.content.startsWith('<!--')) throw new Error(`HTML in a document: ${tokens[index]!.content}`);
      return '';
    },
  } satisfies MarkdownIt['renderer']['rules']);
}
