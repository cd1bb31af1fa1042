/** What a server says of each file. deploy/ says the same to nginx, Caddy and Apache; a test compares them. */
import { byPath, isForServer, isImmutable } from './tree.ts';

const year = 'public, max-age=31536000, immutable';

/** How long a browser keeps a file; the first match counts. */
const cacheControls: [pattern: RegExp, value: string][] = [
  [/^v\d+\.\d+\.\d+\//, year],
  [/^v\d+\//, 'public, max-age=3600, stale-while-revalidate=86400'],
  [/^assets\//, year],
  [/\.json$/, 'public, max-age=300, stale-while-revalidate=86400'],
  [/\.(?:svg|png|jpe?g|webp|avif)$/, 'public, max-age=86400, stale-while-revalidate=604800'],
  [/(?:)/, 'no-cache'],
];

export const cacheControlOf = (path: string) => cacheControls.find(([pattern]) => pattern.test(path))![1];

/** The policy for a file that a browser opens directly. */
export function policyOf(path: string): string {
  if (/(?:^|\/)embed\.html$/.test(path))
    return "default-src 'none'; script-src 'self' https:; style-src 'self' https:; img-src 'self' https:; connect-src 'self' https:; base-uri 'none'; form-action 'none'";
  // The page itself is stricter. https: is for Safari, which does not count the server of a page in a sandbox as 'self'.
  if (/(?:^|\/)einbinden\/preview\.html$/.test(path))
    return "default-src 'none'; script-src 'self' https:; style-src 'self' https:; img-src 'self' https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts";
  if (/\.svg$/.test(path)) return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
  // The page "Einbinden" shows feeds of other servers to who asks for them.
  const connect = /(?:^|\/)einbinden\/index\.html$/.test(path)
    ? "'self' https: http://localhost:* http://127.0.0.1:*"
    : "'self'";
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src ${connect}; font-src 'self'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;
}

/** Only of what a browser opens itself: scripts, style sheets and data are opened by pages, whose policy counts. */
const ownPolicyOf = (path: string) => (/\.(?:html|svg)$/.test(path) ? policyOf(path) : undefined);

/** The headers that differ from file to file. */
const headers: [name: string, valueOf: (path: string) => string | undefined][] = [
  ['Cache-Control', cacheControlOf],
  ['Content-Security-Policy', ownPolicyOf],
];

/** The folders around a file, the outermost first. */
const foldersOf = (path: string) =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join('/'));

/** The folders whose files do not all have the same value. */
function mixedFolders(paths: readonly string[], valueOf: (path: string) => string | undefined): Set<string> {
  const [values, mixed] = [new Map<string, string | undefined>(), new Set<string>()];
  for (const path of paths) {
    const value = valueOf(path);
    for (const folder of foldersOf(path)) {
      if (values.has(folder) && values.get(folder) !== value) mixed.add(folder);
      values.set(folder, value);
    }
  }
  return mixed;
}

const isPage = (path: string) => /(?:^|\/)index\.html$/.test(path);

const addressOfPage = (path: string) => `/${path.replace(/index\.html$/, '')}`;

const common = `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()`;

/**
 * The file `_headers` of Netlify and Cloudflare Pages. They join the values of all rules that match, so no header is set
 * by two rules for one path: whole folders where all files are alike, and single files otherwise. Cloudflare takes 100 rules.
 */
export function headersFile(paths: readonly string[]): string {
  const rules = new Map<string, string[]>();
  const add = (pattern: string, line: string) => rules.set(pattern, [...(rules.get(pattern) ?? []), line]);
  for (const [name, valueOf] of headers) {
    const mixed = mixedFolders(paths, valueOf);
    for (const path of paths.filter((path) => !isForServer(path))) {
      const value = valueOf(path);
      if (!value) continue;
      const folder = foldersOf(path).find((name) => !mixed.has(name));
      const patterns = folder ? [`/${folder}/*`] : [`/${path}`, ...(isPage(path) ? [addressOfPage(path)] : [])];
      for (const pattern of patterns) {
        const line = `${name}: ${value}`;
        if (!rules.get(pattern)?.includes(line)) add(pattern, line);
      }
    }
  }
  const written = [...rules]
    .sort(([a], [b]) => byPath(a, b))
    .map(([pattern, lines]) => [pattern, ...lines].join('\n  '));
  return `${[common, ...written].join('\n')}\n`;
}

/** What a partner's page must allow to use a file: the line to add to its policy. */
export function allowanceOf(path: string, origin: string): string | undefined {
  if (isForServer(path)) return undefined;
  if (/embed\.html$/.test(path)) return `frame-src ${origin}`;
  if (/\.js$/.test(path)) return `script-src ${origin}; connect-src ${origin}; img-src ${origin}`;
  if (/\.css$/.test(path)) return `style-src ${origin}`;
  if (/\.(?:svg|png|jpe?g|gif|webp|avif)$/.test(path)) return `img-src ${origin}`;
  return path.endsWith('feed.json') && !isImmutable(path) ? `connect-src ${origin}; img-src ${origin}` : undefined;
}
