import { createHash } from 'node:crypto';

/** The value of a script tag's `integrity` attribute, for the content of the script. */
export const integrityOf = (content: string | Uint8Array) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
