/** Every further language at once, for pages such as embed.html that learn late which one they speak. */
import './ar.ts';
import './de-simple.ts';
import './es.ts';
import './fr.ts';
import './pl.ts';
import './tr.ts';
import './uk.ts';
