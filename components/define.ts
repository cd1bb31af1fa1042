/** The script tag: defines every widget and fills the places that carry `data-alliance`. */
import { mount } from '../src/embed/mount.ts';
import * as widgets from './widgets.ts';

for (const widget of Object.values(widgets)) widget.define();
mount(document);
