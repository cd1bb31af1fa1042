/** Tells natural persons from organisations: a person's name is published only if somebody wants it to be. */
import { givenNames } from './given-names.ts';

/** Words and endings that only organisations have. */
const organisation =
  /\b(?:g?gmbh|mbh|ag|kg|ohg|gbr|ug|se|eg|e\.? ?v|e\.? ?k|e\.? ?g|kgaa|co|ltd|inc|s\.?a|partg|adör|aör|inh|inhaber(?:in)?|firma|fa|verein|verband|bund|amt|stadt|hansestadt|gemeinde|markt|flecken|samtgemeinde|kreis|land|region|universität|hochschule|fachhochschule|institut|akademie|schule|kolleg|museum|theater|kirche|pfarramt|kammer|innung|stiftung|werk|gesellschaft|zentrum|center|netzwerk|initiative|agentur|büro|praxis|hotel|gasthof|restaurant|café|bäckerei|tischlerei|salon|hof|apotheke|kanzlei|einzelunternehmen|bau|technik|service|handel|consulting|design|studio|verlag|group|gruppe|partner|team|und|&)\b|\+|(?:amt|verein|verband|werk|schule|gesellschaft|ministerium|behörde|schaft|zentrum|kammer|stiftung|kasse|bank|betrieb|betriebe|unternehmen|handel|technik|haus|heim|bau|institut|union)\b/iu;

const title = /^(?:(?:herrn?|frau|dr|prof|dipl|ing|med|rer|nat|phil|jur|h|c|mag|ba|ma|msc)\b[.-]*\s*)+/i;

/** Returns true if a beneficiary's name is the name of a natural person. */
export function isPerson(beneficiary: string): boolean {
  const name = beneficiary
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (organisation.test(name) || /\d/.test(name)) return false;
  const plain = name.replace(title, '');
  if (plain !== name && /^(?:\p{Lu}[\p{L}'’.-]*,? ?){1,4}$/u.test(plain)) return true;
  const parts = plain.split(/,\s*/);
  // “Beispiel, Erika”, “Erika Beispiel” or “Beispiel Erika”.
  const [first = '', second = ''] = parts;
  if (parts.length === 2) return isName(first, 3) && isName(second, 3) && hasGivenName(second);
  const words = plain.split(' ');
  return (
    parts.length === 1 &&
    words.length >= 2 &&
    isName(plain, 4) &&
    (hasGivenName(words[0]!) || hasGivenName(words.at(-1)!))
  );
}

/** A few words with capitals; particles such as “von” may be among them. */
function isName(text: string, most: number): boolean {
  const words = text.split(' ').filter((word) => !/^(?:von|van|de|der|den|zu|zur|vom|el|al|da|dos|di)$/.test(word));
  return words.length > 0 && words.length <= most && words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word));
}

function hasGivenName(text: string): boolean {
  const names = text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').normalize('NFD');
  return names
    .replace(/\p{M}/gu, '')
    .split(/[\s-]+/)
    .some((name) => givenNames.has(name));
}
