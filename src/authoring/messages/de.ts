/** Every sentence in German. The form: what was found, why it cannot be used, what to do. */
import { lists } from './lists.de.ts';
import { reading } from './reading.de.ts';
import { workbook } from './workbook.de.ts';
import { values } from './values.de.ts';

export const de = { ...reading, ...values, ...lists, ...workbook } as const;
