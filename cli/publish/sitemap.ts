/** `sitemap.xml` for search engines. Its addresses are complete, so that it needs to know where the folder will be. */
import { escape } from '../../server/escape.ts';

/** @param modified When the pages of the feed changed; the others change with the version. */
export const sitemapOf = (
  ofFeed: readonly string[],
  modified: string,
  others: readonly string[],
) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${ofFeed.map((address) => `<url><loc>${escape(address)}</loc><lastmod>${escape(modified)}</lastmod></url>`).join('\n')}
${others.map((address) => `<url><loc>${escape(address)}</loc></url>`).join('\n')}
</urlset>
`;
