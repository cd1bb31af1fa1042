/** The rules of the page "Diagnose", each on a page that has its fault alone. */
import { expect } from '@esm-bundle/chai';
import { isTooDeep } from '../../../site/diagnose/depth.ts';
import { pageOf, type Finding, type RuleName } from '../../../site/diagnose/rules/page.ts';
import { diagnose } from '../../../site/diagnose/rules/rules.ts';
import { textsOf } from '../../../site/diagnose/texts/texts.ts';

const FEED = 'https://www.example.org/alliance/feed.json';
const SCRIPT = '<script type="module" src="https://www.example.org/alliance/v1/alliance-widgets.js"></script>';
const PLACE = `<div data-alliance="goals-list" data-alliance-src="${FEED}"><p>Ziele</p></div>`;

interface Given {
  address?: string;
  policy?: string;
}

function found(html: string, { address = 'https://www.example.org/', policy = '' }: Given = {}): Finding[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return diagnose(pageOf(document, html, address, policy), ['goals-list', 'partner-grid']);
}

const rulesOf = (html: string, given?: Given) => found(html, given).map(({ rule }) => rule);

describe('the diagnosis of a page', () => {
  it('finds nothing on a page that shows its widgets', () => {
    for (const line of [
      PLACE,
      `<alliance-goals-list src="${FEED}"><p>Ziele</p></alliance-goals-list>`,
      '<link rel="alternate" type="application/alliance-feed+json" href="/alliance/feed.json"><alliance-goals-list>Ziele</alliance-goals-list>',
    ])
      expect(found(SCRIPT + line), line).to.deep.equal([]);
  });

  const faults: Partial<Record<RuleName, string>> = {
    nothing: `${SCRIPT}<p>Ziele</p>`,
    'as-text': `${SCRIPT}<p>&lt;alliance-goals-list src="${FEED}"&gt;Ziele</p>`,
    'no-script': PLACE,
    'held-script': SCRIPT.replace('module', 'text/plain') + PLACE,
    'pinned-script': SCRIPT.replace('src=', 'integrity="sha384-AAAA" src=') + PLACE,
    'unknown-widget': SCRIPT + PLACE.replace('goals-list', 'alliance-goals-list'),
    'unfit-place': `${SCRIPT}<ul>${PLACE.replaceAll('div', 'li')}</ul>`,
    'self-closing': `${SCRIPT}<alliance-goals-list src="${FEED}" /><p>Rest</p>`,
    empty: SCRIPT + PLACE.replace('<p>Ziele</p>', ''),
    'no-feed': SCRIPT + PLACE.replace(/ data-alliance-src="[^"]+"/, ''),
    'escaped-twice': SCRIPT + PLACE.replace('feed.json', 'feed.json?a=1&amp;amp;b=2'),
    'frame-title': '<iframe src="/alliance/embed.html?widget=goals-list"></iframe>',
  };
  for (const [rule, html] of Object.entries(faults))
    it(`finds ${rule}`, () => expect(rulesOf(html)).to.deep.equal([rule]));

  it('finds a script whose address a tool has moved', () =>
    expect(rulesOf(SCRIPT.replace('src=', 'data-src=') + PLACE)).to.deep.equal(['held-script']));

  it('reads capitals as browsers do', () => {
    const script = SCRIPT.replace('script type="module" src', 'SCRIPT TYPE="Module" SRC');
    const address = '<LINK REL="Canonical" HREF="https://www.example.org/">';
    const place = PLACE.replaceAll('div', 'DIV').replaceAll('data-alliance', 'Data-Alliance');
    expect(found(address + script + place, { address: '' })).to.deep.equal([]);
    expect(rulesOf(`${SCRIPT}<p>&lt;Alliance-goals-list src="${FEED}"></p>`)).to.deep.equal(['as-text']);
    expect(rulesOf(`${SCRIPT}<Alliance-Goals-List src="${FEED}" /><p>Rest</p>`)).to.deep.equal(['self-closing']);
    expect(rulesOf(SCRIPT + PLACE.replace('feed.json', 'feed.json?a=1&amp;AMP;b=2'))).to.deep.equal(['escaped-twice']);
    for (const policy of [
      "Default-Src 'Self'",
      'default-src HTTPS:',
      'default-src HTTPS://www.example.org',
      'default-src WWW.Example.ORG',
      'default-src *.Example.org',
      "Script-Src-Elem 'self'; script-src 'none'; connect-src *",
      "content-security-policy-report-only: default-src 'none'",
    ])
      expect(rulesOf(SCRIPT + PLACE, { policy }), policy).to.deep.equal([]);
    for (const policy of [
      "DEFAULT-SRC 'none'",
      "default-src 'none'; Default-Src *",
      "content-security-policy: default-src 'none'",
    ])
      expect(rulesOf(SCRIPT + PLACE, { policy }), policy).to.deep.equal(['policy', 'policy']);
    const meta = `<META HTTP-EQUIV="Content-security-policy" CONTENT="Connect-Src 'none'">`;
    expect(rulesOf(meta + SCRIPT + PLACE)).to.deep.equal(['policy']);
  });

  it('finds feeds without encryption on a page with it, and feeds of other servers', () => {
    const other = SCRIPT + PLACE.replace('https://www.example.org/alliance/feed', 'http://feeds.example.net/feed');
    expect(rulesOf(other)).to.deep.equal(['mixed-content', 'other-server']);
    expect(rulesOf(other, { address: 'http://www.example.org/' })).to.deep.equal(['other-server']);
  });

  it('finds what a policy lacks, in a header and on the page', () => {
    const lacking = (policy: string) =>
      found(SCRIPT + PLACE, { address: 'https://partner.example.com/', policy })
        .filter(({ rule }) => rule === 'policy')
        .map(({ detail }) => detail);
    const both = ['script-src https://www.example.org', 'connect-src https://www.example.org'];
    expect(lacking("default-src 'self'")).to.deep.equal(both);
    expect(lacking("Content-Security-Policy: script-src 'self'; connect-src *")).to.deep.equal(both.slice(0, 1));
    expect(lacking("script-src https://www.example.org/alliance/; connect-src 'none'")).to.deep.equal(both.slice(1));
    for (const source of [
      'https:',
      '*.example.org',
      'www.example.org',
      'http://www.example.org',
      'https://www.example.org:*',
    ])
      expect(lacking(`default-src ${source}`), source).to.deep.equal([]);
    for (const source of ['https://www.example.org:443', 'https://*', 'https://*:443'])
      expect(lacking(`default-src ${source}`), source).to.deep.equal([]);
    expect(lacking('default-src https://www.example.org:8443')).to.deep.equal(both);
    expect(lacking('img-src *')).to.deep.equal([]);
    expect(lacking("default-src *, \n\tconnect-src 'none'")).to.deep.equal(both.slice(1));
    const reporting = "Content-Security-Policy-Report-Only: default-src 'none', script-src 'none'";
    expect(lacking(reporting)).to.deep.equal([]);
    expect(lacking(`${reporting}\nContent-Security-Policy: script-src 'none'`)).to.deep.equal(both.slice(0, 1));
    expect(lacking("script-src 'nonce-r4nd0m'; connect-src *")).to.deep.equal([]);
    expect(lacking('default-src https://www.example.org/alliance/feed.json')).to.deep.equal(both.slice(0, 1));
    const meta = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    expect(rulesOf(meta + SCRIPT + PLACE)).to.deep.equal(['policy']);
    // Browsers ignore one in the body.
    expect(rulesOf(SCRIPT + PLACE + meta)).to.deep.equal([]);
  });

  it('starts relative addresses where the page says', () => {
    const relative = PLACE.replace('https://www.example.org/', '');
    const baseOf = (href: string) => `<base href="${href}">${SCRIPT}${relative}`;
    expect(rulesOf(baseOf('https://feeds.example.net/'))).to.deep.equal(['other-server']);
    expect(rulesOf(baseOf('/intern/'))).to.deep.equal([]);
    // It is the address of the page, too, if nobody names another.
    expect(rulesOf(baseOf('https://www.example.org/') + PLACE, { address: '' })).to.deep.equal([]);
    expect(rulesOf('<iframe src="embed.html?widget=goals-list"></iframe>')).to.deep.equal(['frame-title']);
  });

  it('takes no text for a line that visitors do not read', () => {
    const line = '&lt;alliance-goals-list>';
    const hidden = `<script type="application/json">"${line}"</script><style>/* ${line} */</style>`.replaceAll(
      '&lt;',
      '<',
    );
    expect(rulesOf(`${SCRIPT}${PLACE}${hidden}<template><b>${line}</b></template>`)).to.deep.equal([]);
  });

  it('reads megabytes of open brackets at once', () => {
    expect(rulesOf(SCRIPT + PLACE + '&lt;p '.repeat(400_000))).to.deep.equal([]);
  }).timeout(5_000);

  it('finds a policy that forbids Lit', () => {
    const types = (names: string) => rulesOf(SCRIPT + PLACE, { policy: `trusted-types ${names}` });
    expect(types('default')).to.deep.equal(['trusted-types']);
    for (const names of ['lit-html', '*', "dompurify lit-html 'allow-duplicates'"])
      expect(types(names)).to.deep.equal([]);
  });

  it('has words for each rule in both languages', () => {
    for (const lang of ['de', 'en']) expect(Object.keys(textsOf(lang).rules)).to.include.members(Object.keys(faults));
  });
});

describe('the depth of a page', () => {
  it('is too much where the parser searches a thousand open elements at each tag', () => {
    for (const tag of [
      '<div>',
      '<DIV class="a>b">',
      '<div/>',
      '<alliance-goals-list></x>',
      '<ul><li>',
      '<font><p>',
      '<div><script>"</div>"</script>',
      '<title-bar><div>',
      "<p title=it's><div>",
      '<div title="a=">',
      '<!--><div>',
      '<!-- a --!><div>',
      '<div><iframe></div></iframe>',
      '<div><textarea></div></TEXTAREA>',
    ])
      expect(isTooDeep(tag.repeat(1001)), tag).to.equal(true);
  });

  it('is too much if half a second of searching will not do, and is not for half a million tags', () => {
    expect(isTooDeep('<div>'.repeat(990) + '<br>'.repeat(102_000))).to.equal(true);
    expect(isTooDeep('<div>'.repeat(20) + '<br>'.repeat(500_000))).to.equal(false);
  });

  it('is none of what closes, ends by itself or is no tag', () => {
    for (const html of [
      '<div><IMG><p>a</DIV>',
      '<a name="x">',
      '<!-- <div> -->',
      '<!-- <div>\n',
      '<br data-html="<div>" alt=\'<div>\'>',
      '<script>"</script-x><div>"</SCRIPT >',
      '<script>if (a<b) "<div>"</script>',
      '<style>a{content:"<div>"}</style>',
      '<SCRIPT>"<div>"</Script>',
      '<title><div></title>',
      '<textarea><div></textarea>',
      '<div><span></div>',
      '</div>',
    ])
      expect(isTooDeep(html.repeat(1001)), html).to.equal(false);
    expect(isTooDeep(`<svg>${'<path d="M0 0"/>'.repeat(1001)}</svg>`)).to.equal(false);
    expect(isTooDeep(`${'<div>'.repeat(999)}${'</div>'.repeat(999)}`.repeat(2))).to.equal(false);
  });
});
