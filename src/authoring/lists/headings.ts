/** Recognises columns by their headings: the fields of EU law's list (CPR Art. 49(3)) and of other tables of grants. */
import { oneLine } from '../values/text.ts';
import { hasWord } from './heading-words.ts';

export type Role =
  | 'beneficiary'
  | 'funder'
  | 'code'
  | 'name'
  | 'summary'
  | 'start'
  | 'end'
  | 'year'
  | 'amount'
  | 'rate'
  | 'fund'
  | 'objective'
  | 'town'
  | 'postcode'
  | 'district'
  | 'country'
  | 'field'
  | 'programme'
  | 'other';

export type AmountKind = 'award' | 'total-volume' | 'eligible-cost' | 'disbursed' | 'project-share';

export interface Meaning {
  role: Role;
  /** The meaning of an amount. `eu` is the Union's share. */
  amount?: { kind: AmountKind; eu?: true };
}

/** Words without case, accents, hyphens and footnote marks. Programs write “startDate” for “start date”. */
export function normaliseHeading(heading: string): string {
  return oneLine(heading.normalize('NFKC').replace(/-\n\s*/g, ''))
    .replace(/^\S+$/, (word) => word.replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu}+$)/gu, ' '))
    .replace(/(\p{L})- (?=\p{Ll})/gu, '$1')
    .normalize('NFD')
    .replace(/[\p{M}\u00ad*]/gu, '')
    .replace(/(?<=\p{L})\d*\)/gu, ' ')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replace(/-/g, '')
    .replace(/[^\p{L}\p{N}€%]+/gu, ' ')
    .trim();
}

const paid =
  /gezahlt|auszahlung|\bpaid\b|payment|disbursed|verse[es]?\b|pagad[oa]|erogat|liquidat|betaald|wyplacon|proplacen|kifizet|utbetal/;
const eu =
  /\b(?:eu|unions?|union|efre|esf|erdf|feder|fse|gemeinschafts)\s?(?:betrag|mittel|anteil|beitrag|zuschuss|forderung|unterstutzung|support|contribution|funding|amount|grant|share)|\beu\s?(?:co)?fund|(?:contribution|participation|montant|aide)\w* (?:de l )?(?:union|ue|europeen)|contribut\w+ (?:ue|dell unione)|ayuda (?:ue|de la union)|dofinansowanie ue|prispevek unie/;
const eligible =
  /forderf(?:ahig|ah)?\b|forderfahig|zuschussfahig|zuwendungsfahig|forderungsfahig|eligible|subventionnable|ammissibil|\belegible|subsidiab|kwalifikowa|zpusobil|elszamolhato|stodberattigand|stotteberettig/;
const total =
  /gesamt(?:kosten|volumen|ausgaben|investition|finanzierung)|projekt(?:kosten|volumen)|total (?:cost|expenditure|budget|investment)|cout total|costo totale|coste total|calkowit|celkov|total (?:des )?depenses|kostentotal|totale kosten|totalkost/;
const award =
  /bewilligt|gewahrt|bereitgestellt|zugesagt|forder(?:summe|betrag|hohe|mittel)\b|zuwendungs?(?:summe|betrag|hohe)|gesamtzuwendung|^zuwendung(?: in)?(?: (?:eur|euro|€))*$|zuschuss(?:betrag|hohe|summe)?\b|\bgrant(?:ed)? (?:amount|value)|amount (?:awarded|granted|allocated)|\bawarded\b|\ballocated\b|(?:montant|importe|importo|bedrag|kwota|castka) |subvention(?:sbetrag)?\b|hohe der (?:forderung|zuwendung)|(?:bewilligte |gewahrte )?zuwendung(?:en)?$|offentliche (?:mittel|ausgaben|beteiligung)|public (?:support|contribution|expenditure)/;
const plainAmount =
  /^(?:gesamt)?(?:betrag|wert|summe|hohe|amount|value|sum|kosten|costs?|ausgaben|montant|importo|importe|mittel|forderung)(?: (?:in )?(?:eur|euro|€|t€|teur|tsd|mio|chf|sfr|pln|czk|sek|dkk|nok|huf|ron|bgn|gbp|usd))*$|\b(?:in|en) (?:eur|euro|€)$|\beuros?$|€$/;

/** In this order: an amount may name a date, an end its start, and a rate a fund. */
const roles: [Role, RegExp][] = [
  [
    'rate',
    /finanzierungss?atz|finanzierungsquote|forder(?:ungs)?s?atz|forderquote|cofinanc\w* rate|rate of|union(?:s)? (?:co)?finan\w* (?:rate|satz)|taux|tasso|tasa|percentuale|percentage|poziom|mira|aste\b|interventionssatz|^%$/,
  ],
  [
    'end',
    /\bend(?:e|es|datum)?\b|\w+(?:ende|endes)\b(?<!(?:verwend|zuwend|spend|wahrend)\w*)|\bbis\b|abschluss(?:es|datum)?\b|completion|finish|\bfin\b|\bfine\b|finalizacion|zakonczen|ukonceni|einddatum|befejez|slutdatum/,
  ],
  [
    'start',
    /beginn?s?\b|\bbeginns?\b|\bstart(?:s|datum)?\b|\bvon\b(?= ?$)|anfang|commenc|\bdebut|\binizio|\binicio|rozpocz|zahajeni|aanvang|kezdet/,
  ],
  [
    'year',
    /\bjahr\b|^year|bewilligungs ?(?:datum|jahr)|datum der bewilligung|bescheiddatum|(?:bewilligt|bewilligung|bescheid|vergeben) (?:am|vom)$|award date|awarded on$|date of (?:award|grant)|\bannee\b|\banno\b|\bano\b|haushaltsjahr|forderjahr/,
  ],
  [
    'field',
    /interventions?(?:bereich|kategorie|feld)|(?:category|field|type|dimension) of intervention|intervention (?:field|category|code)|categorie d intervention|categoria d|campo de intervencion|kategoria interwencji|oblast intervence/,
  ],
  [
    'objective',
    /spezifisches? ziel|specific objective|objectif specifique|obiettivo specifico|objetivo especifico|prioritatsachse|priority axis|investitionsprioritat|cel szczegolowy/,
  ],
  ['fund', /^(?:eu )?fonds?\b|\bfund(?: concerned)?$|strukturfonds|^fondo\b|^fundusz/],
  [
    'programme',
    /^(?:forder)?(?:programm|richtlinie|massnahmenart|instrument)\w*$|^programme?$|forderrichtlinie|forderprogramm|\bgrant programme\b/,
  ],
  [
    'postcode',
    /\bplz\b|postleitzahl|post ?code|postal ?code|zip|code postal|codice postale|\bcap\b|codigo postal|kod pocztowy|\bpsc\b/,
  ],
  [
    'district',
    /land ?kreis|^kreis|kreisfreie|district|county|bezirk$|gebietskorperschaft|arrondissement|provinc|powiat|okres/,
  ],
  ['country', /^(?:land|staat|country|pays|paese|pais|kraj|zeme)\b|mitgliedstaat/],
  ['funder', /zuwendungs ?geber|geldgeber|fordergeber|spender\b|sponsor|^funder|\bdonor/],
  [
    'town',
    /standort|\bort\b|\w+ort\b|gemeinde\b|\bstadt\b|location|\bplace\b|localisation|ubicazione|localizacion|lokalizacja|umisteni|\bsitz des (?:vorhabens|projekts)/,
  ],
  [
    'beneficiary',
    /begunstigte|zuwendungs ?(?:empfanger|nehmer)|empfanger|projekt ?trager|\btrager|antragsteller|forder ?nehmer|unternehmen$|beneficia[ir]|recipient|grantee|beneficjent|prijemce|kedvezmenyezett|begunstigde|stodmottagar|tilskudsmodtager|organisationseinheit|^(?:name|organisation|institution|beteiligung)$/,
  ],
  [
    'code',
    /vorhaben(?:s)? ?(?:nummer|nr|id|kennung|code)|projekt ?(?:nummer|nr|id|code)|aktenzeichen|\baz\b|forder ?kennzeichen|\w*nummer\b|^(?:id|nr|lfd nr|fkz|kennung|code)$|unique (?:identif|code)|operation (?:code|id|number)|project (?:code|id|number)|code unique|identifi(?:er|cation) (?:of|number|code)/,
  ],
  [
    'summary',
    /zusammenfassung|kurzbeschreibung|beschreibung|summary|description|resume|sintesi|resumen|streszczenie|shrnuti|samenvatting|osszefogl|purpose|zweck|\bziel(?:e|setzung)?\b|inhalt|gegenstand|achievements/,
  ],
  [
    'name',
    /bezeichnung|vorhabens?\b|projekt(?:e|s|titel|name|bezeichnung)?\b|massnahme|titel\b|(?:name|title) of (?:the )?(?:operation|project)|operation (?:name|title)|project (?:name|title)?|intitule|denominazione|titolo|denominacion|nombre|tytul|nazev|naam|^zuwendung fur\b/,
  ],
];

export function meaningOf(heading: string): Meaning {
  const text = normaliseHeading(heading);
  if (text === '') return { role: 'other' };
  const meaning = meaningOfText(text);
  // Programs write “foerdersumme” for “Fördersumme”.
  return meaning.role === 'other' && /[aou]e/.test(text) ? meaningOfText(text.replace(/([aou])e/g, '$1')) : meaning;
}

function meaningOfText(text: string): Meaning {
  const amount = amountOf(text);
  if (amount) return { role: 'amount', amount };
  const known = roles.find(([, pattern]) => pattern.test(text)) ?? roles.find(([role]) => hasWord(text, role));
  return { role: known?.[0] ?? 'other' };
}

function amountOf(text: string): Meaning['amount'] {
  // Rates and dates of payments are no amounts.
  if (
    (/satz\b|quote\b|\brate\b|taux|prozent|percent|\bdatum\b|\bdate\b|\bjahr\b|\b(?:am|vom|on)$|folgekosten/.test(
      text,
    ) ||
      hasWord(text, 'rate')) &&
    !/betrag|summe|\bmittel\b/.test(text)
  )
    return undefined;
  if (eu.test(text) || hasWord(text, 'eu')) return { kind: paid.test(text) ? 'disbursed' : 'award', eu: true };
  if (paid.test(text) && !/empfang/.test(text)) return { kind: 'disbursed' };
  if (eligible.test(text) || hasWord(text, 'eligible')) return { kind: 'eligible-cost' };
  if (total.test(text) || hasWord(text, 'total')) return { kind: 'total-volume' };
  return award.test(text) || plainAmount.test(text) ? { kind: 'award' } : undefined;
}

const currencies: [string, RegExp][] = [
  ['EUR', /€|(?<!\p{L})(?:t?eur|euros?)(?!\p{L})/iu],
  ['CHF', /(?<!\p{L})(?:chf|sfr\.?|franken)(?!\p{L})/iu],
  ['PLN', /(?<!\p{L})(?:pln|zł)(?!\p{L})/iu],
  ['CZK', /(?<!\p{L})(?:czk|kč)(?!\p{L})/iu],
  ['GBP', /£|(?<!\p{L})gbp(?!\p{L})/iu],
  ['USD', /\$|(?<!\p{L})usd(?!\p{L})/iu],
  ...['DKK', 'SEK', 'NOK', 'HUF', 'RON', 'BGN'].map((code): [string, RegExp] => [
    code,
    new RegExp(`(?<!\\p{L})${code}(?!\\p{L})`, 'iu'),
  ]),
];

/** The currency of the amounts below a heading. Lists of the Union are in euros unless they say otherwise. */
export const currencyOf = (heading: string): string =>
  currencies.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'EUR';

/** How well a heading names the operation: “Bezeichnung des Vorhabens” before “Titel”. */
export function rankOfName(heading: string): number {
  const text = normaliseHeading(heading);
  if (
    /bezeichnung des (?:vorhabens|projekts)|(?:vorhabens?|projekt)(?:name|titel|bezeichnung)|name (?:of|des)|operation name|project (?:name|title)/.test(
      text,
    )
  )
    return 3;
  return /^(?:vorhaben|projekt|operation|project|massnahme)\b|^zuwendung fur/.test(text) ? 2 : 1;
}
