/** The languages beyond German and English; each has a script of its own beside the main script. */
export { ar } from './ar.ts';
export { deSimple } from './de-simple.ts';
export { es } from './es.ts';
export { fr } from './fr.ts';
export { pl } from './pl.ts';
export { tr } from './tr.ts';
export { uk } from './uk.ts';
