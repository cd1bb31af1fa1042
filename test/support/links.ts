/** Links between the pages of a folder, read from its files. */
import { posix } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

interface Page {
  readonly ids: Set<string>;
  /** What the page names: pages, scripts, style sheets, pictures. */
  readonly links: string[];
}

function pageOf(html: string): Page {
  const page: Page = { ids: new Set(), links: [] };
  const visit = (node: Tree.Node) => {
    if ('attrs' in node)
      for (const { name, value } of node.attrs) {
        if (name === 'id') page.ids.add(value);
        if (name === 'href' || (name === 'src' && !node.tagName.includes('-'))) page.links.push(value);
      }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return page;
}

/** Lists the links of all pages that lead to no file or heading, each with its page. */
export function deadLinks(files: ReadonlyMap<string, Buffer>): string[] {
  const pages = new Map(
    [...files].flatMap(([path, content]) => (path.endsWith('.html') ? [[path, pageOf(content.toString())]] : [])),
  );
  return [...pages].flatMap(([path, { links }]) =>
    links
      .filter((link) => !/^\w+:/.test(link))
      .filter((link) => {
        const [address, anchor] = link.split('#');
        const [relative] = address!.split('?');
        const joined = relative ? posix.join(posix.dirname(path), relative) : path;
        const target = joined === './' || joined.endsWith('/') ? posix.join(joined, 'index.html') : joined;
        if (!files.has(target)) return true;
        return anchor ? !pages.get(target)?.ids.has(decodeURIComponent(anchor)) : false;
      })
      .map((link) => `${path}: ${link}`),
  );
}
