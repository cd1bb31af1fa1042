/** The script tag: defines every widget and fills the places that carry `data-alliance`. */
import { mount } from '../src/embed/mount.ts';
import * as widgets from './widgets.ts';

// A page that extends `Object.prototype` adds to what modules export.
for (const widget of Object.values(widgets)) if (widget?.tag) widget.define();
mount(document);
