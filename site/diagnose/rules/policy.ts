/** What a content security policy has to allow, by docs/embedding.md: the servers of script, feed and frame. */
import { feedsOf, framesOf, resolved, scriptsOf, type Finding, type Page, type Rule } from './page.ts';

/** The directives of a policy, by name. */
function directivesOf(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // Browsers take the first of two.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** Whether a source of a directive matches an address. */
function matches(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (/^'self'$/i.test(source)) return url.origin === page.origin;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return url.protocol === source.toLowerCase();
  const [, scheme = url.protocol, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  const isHost = host.startsWith('*.')
    ? url.hostname.endsWith(host.slice(1).toLowerCase())
    : host === '*' || url.hostname === host.toLowerCase();
  // A source with http: is also for https:.
  const named = scheme.toLowerCase();
  const isScheme = named === url.protocol || (named === 'http:' && url.protocol === 'https:');
  const usual = url.protocol === 'https:' ? '443' : '80';
  const isPort = port === '*' || (port ?? usual) === (url.port || usual);
  const isPath = path === '' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return Boolean(host) && isHost && isScheme && isPort && isPath;
}

/** For each kind of request the directives that count, before `default-src`. */
const DIRECTIVES = {
  'script-src': ['script-src-elem', 'script-src'],
  'connect-src': ['connect-src'],
  'frame-src': ['frame-src', 'child-src'],
} as const;

const sourcesFor = (directives: Map<string, string[]>, name: keyof typeof DIRECTIVES) =>
  [...DIRECTIVES[name], 'default-src'].map((directive) => directives.get(directive)).find(Boolean);

/** A nonce or a hash allows a script whatever its server is; a policy that trusts only these cannot be judged from here. */
const isTrusted = (script: Element, sources: readonly string[]) =>
  script.hasAttribute('nonce') || sources.some((source) => /^'(?:strict-dynamic|nonce-|sha\d+-)/i.test(source));

interface Request {
  readonly directive: keyof typeof DIRECTIVES;
  readonly address: string;
  readonly script?: Element;
}

/** Every request of the widgets, with the directive that has to allow it. */
function requestsOf(page: Page): Request[] {
  return [
    ...scriptsOf(page).flatMap((script) => {
      const address = script.getAttribute('src');
      return address ? [{ directive: 'script-src' as const, address, script }] : [];
    }),
    ...feedsOf(page).map((address) => ({ directive: 'connect-src' as const, address })),
    ...framesOf(page).map((frame) => ({ directive: 'frame-src' as const, address: frame.getAttribute('src')! })),
  ];
}

export const policy: Rule = (page) => {
  const lacking = page.policies.map(directivesOf).flatMap((directives) =>
    requestsOf(page).flatMap(({ directive, address, script }) => {
      const sources = sourcesFor(directives, directive);
      const url = resolved(address, page);
      if (!sources || !url || (script && isTrusted(script, sources))) return [];
      if (sources.some((source) => matches(source, url, page.address))) return [];
      return [`${directive} ${url.origin === page.address.origin ? "'self'" : url.origin}`];
    }),
  );
  return [...new Set(lacking)].map((detail) => ({ rule: 'policy', detail }));
};

export const trustedTypes: Rule = ({ policies }) =>
  policies.map(directivesOf).flatMap((directives): Finding[] => {
    const names = directives.get('trusted-types');
    return !names || names.some((name) => name === '*' || name === 'lit-html')
      ? []
      : [{ rule: 'trusted-types', detail: 'trusted-types lit-html' }];
  });
