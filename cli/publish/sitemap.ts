/** `sitemap.xml` for search engines. Its addresses are complete, so that it needs to know where the folder will be. */
import { escape } from '../../server/escape.ts';

export const sitemapOf = (addresses: readonly string[], modified: string) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${escape(address)}</loc><lastmod>${escape(modified)}</lastmod></url>`).join('\n')}
</urlset>
`;
