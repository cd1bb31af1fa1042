/** Every sentence in German. A sentence names the finding, the reason why it cannot be used, and the remedy. */
import { areas } from './areas.de.ts';
import { check } from './check.de.ts';
import { lists } from './lists.de.ts';
import { reading } from './reading.de.ts';
import { workbook } from './workbook.de.ts';
import { values } from './values.de.ts';

export const de = { ...reading, ...values, ...lists, ...workbook, ...check, ...areas } as const;
