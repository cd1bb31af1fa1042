/** Every sentence in English; the type keeps the list as complete as the German one. */
import type { de } from './de.ts';
import { areas } from './areas.en.ts';
import { check } from './check.en.ts';
import { lists } from './lists.en.ts';
import { reading } from './reading.en.ts';
import { workbook } from './workbook.en.ts';
import { values } from './values.en.ts';

export const en: Record<keyof typeof de, string> = { ...reading, ...values, ...lists, ...workbook, ...check, ...areas };
