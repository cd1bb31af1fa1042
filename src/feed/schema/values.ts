/** The schemas of values that several entries share: texts, dates, addresses, money and references. */
import * as z from 'zod';
import { form, isAddress } from '../url.ts';

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const text = z.string().min(1).meta({ id: 'Text', description: 'Plain text, never HTML; not empty.' });

export const identifier = z.string().regex(id).meta({
  id: 'Id',
  description: 'Lower-case letters, digits and single hyphens; unique in the whole document and stable for ever.',
});

export const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
  .meta({ id: 'LanguageTag', description: 'A BCP 47 language tag: "de", "en", "de-simple" (easy German).' });

const translations = z
  .record(languageTag, text)
  .refine((texts) => Object.keys(texts).length > 0)
  .meta({ id: 'Texts', description: 'One text per BCP 47 language tag.', minProperties: 1 });

export const localizedText = z.union([text, translations]).meta({
  id: 'LocalizedText',
  description: 'Plain text in the language of the feed, or one text per BCP 47 language tag.',
});

export const url = z
  .string()
  .refine(isAddress)
  .meta({
    id: 'Url',
    // An address may have letters such as “ä”.
    format: 'iri-reference',
    pattern: form.source
      .replace('https?', '[Hh][Tt][Tt][Pp][Ss]?')
      .replace('mailto', '[Mm]ailto')
      .replace('tel', '[Tt]el'),
    description: 'An address: https, http, mailto, tel, www., or relative to the feed.',
  });

export const date = z.iso.date().meta({ id: 'Date', description: 'A calendar date: 2024-04-10.' });

/** The pattern of a date without its anchors, for use in longer patterns. */
const day = z.regexes.date.source.slice(1, -1);

export const partialDate = z
  .string()
  .regex(new RegExp(`^(?:${day}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)$`))
  .meta({ id: 'PartialDate', description: 'A date as precise as it is known: 2014, 2014-09 or 2014-09-11.' });

export const dateTime = z.iso
  .datetime({ offset: true })
  .meta({ id: 'DateTime', description: 'RFC 3339 with offset: 2024-04-10T09:00:00+02:00.' });

export const dateOrTime = z
  .string()
  .regex(new RegExp(`^(?:${day}|${z.regexes.datetime({ offset: true }).source.slice(1, -1)})$`))
  .meta({ id: 'DateOrTime', description: 'A calendar date, or a time with its offset.' });

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ id: 'Currency', description: 'ISO 4217: EUR.' });

export const share = z.number().min(0).max(1).meta({ id: 'Share', description: 'A share from 0 to 1: 0.7 is 70 %.' });

export const count = z.int().min(0).meta({ id: 'Count', description: 'A whole number from 0.' });

export const email = z
  .string()
  .regex(/^[^\s@<>"]+@[^\s@<>"]+$/)
  .meta({ id: 'Email', description: 'An e-mail address; prefer a function mailbox to a person’s.' });

export const telephone = z
  .string()
  .regex(/^\+[1-9](?:[ -]?\d){1,14}$/)
  .meta({
    id: 'Telephone',
    description:
      'E.164, in the groups in which the organisation writes it (DIN 5008): +49 511 1234-567. Or without them: +495111234567.',
  });

/**
 * Marks an optional property that hides or limits what is shown. If it is there and cannot be read, the entry is not shown:
 * a partner may have left, a person's consent may have ended.
 */
export const limiting = <T extends z.ZodType>(schema: T) => schema.optional().meta({ 'x-limits': true });

export const money = z
  .object({
    value: z.number().min(0).describe('In whole units of the currency, not cents and not millions.'),
    currency,
  })
  .meta({ id: 'Money', description: 'An amount in one currency. Currencies are never added up.' });

export const period = z
  .object({
    start: limiting(partialDate),
    end: limiting(partialDate),
    label: localizedText.optional().describe('The published wording, shown instead of the dates.'),
  })
  .meta({ id: 'Period', description: 'A span of time by dates, by its published wording, or both.' });

export const postalAddress = z
  .object({
    streetAddress: text.optional(),
    postalCode: text.optional(),
    addressLocality: text.optional(),
    addressCountry: text.optional().describe('ISO 3166-1 alpha-2.'),
  })
  .meta({ id: 'PostalAddress', description: 'An office address, as in schema.org.' });

export const place = z
  .object({
    name: localizedText.optional(),
    nuts: text.optional().describe('NUTS code: DE929.'),
    ags: text.optional().describe('Amtlicher Gemeindeschlüssel, the German municipality key: 03241.'),
    postalCode: text.optional(),
    lat: z.number().min(-90).max(90).optional(),
    lon: z.number().min(-180).max(180).optional(),
  })
  .meta({ id: 'Place', description: 'A place or area (CPR Art. 49(3)(l)).' });

export const qualifier = z.enum(['exact', 'about', 'at-least', 'up-to']).describe('How exact the printed number is.');

export const precision = z.number().min(0).describe('The step it was rounded to: 100000 for “3.5 million”.');

/** Makes the schema of a reference to an entry of one of these collections. The browser reports dead references. */
export const reference = (...collections: string[]) => identifier.meta({ 'x-references': collections });

export const organization = reference('partners', 'alliance');

export const source = reference('sources').describe('Where this was published.');

/** The properties that every claim may have: its source and its date. */
export const provenance = {
  source: source.optional(),
  asOf: partialDate.optional().describe('The day this was true (“Stand”).'),
};

export const license = z
  .object({ name: localizedText, url: url.optional() })
  .meta({ id: 'License', description: 'The terms of use (dct:license).' });

/** A place of a project or a partner. The map counts it in its area. */
export const location = place
  .extend({ area: reference('areas').optional().describe('The area of the map that the place is in.') })
  .meta({ id: 'Location', description: 'A place (CPR Art. 49(3)(l)), with the area of the map that it is in.' });
