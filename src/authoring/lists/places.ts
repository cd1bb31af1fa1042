/** Reads the place of an operation. Columns of lists mix postcodes, towns and NUTS codes. */
export interface Place {
  name?: string;
  postalCode?: string;
  nuts?: string;
}

interface Columns {
  town?: string;
  postcode?: string;
  district?: string;
}

/** `04600 Altenburg` is both; `DE300` a NUTS code; anything else a name. */
export function placeOf({ town, postcode, district }: Columns): Place | undefined {
  const place: Place = { ...partsOf(postcode), ...partsOf(town) };
  if (place.name === undefined && district !== undefined) place.name = district;
  return Object.keys(place).length > 0 ? place : undefined;
}

function partsOf(text: string | undefined): Place {
  if (text === undefined) return {};
  if (/^(?:D-?)?\d{4,5}$/i.test(text)) return { postalCode: text.replace(/^D-?/i, '') };
  if (/^(?:DE|AT|CH)[0-9A-Z]{1,3}$/.test(text)) return { nuts: text };
  const [, postalCode, name] = /^(?:D-?)?(\d{5})\s+(\D.*)$/.exec(text) ?? [];
  return postalCode ? { postalCode, name } : { name: text };
}
