/** The entry for servers: `alliance-widgets/server.js`. It brings Lit's server rendering and all languages. */
export { renderWidget, styleOf, type RenderOptions } from './render-widget.ts';
export type { Attributes } from './content.ts';
