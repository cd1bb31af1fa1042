/** Every widget, as the stories of each show it. */
import type { Meta } from '@storybook/web-components-vite';
import { tags } from './docs/manifest.ts';
import * as states from './states.ts';

const metas = Object.values(import.meta.glob<Meta<states.Args>>('./*.stories.ts', { eager: true, import: 'default' }));

/** The properties that the stories of a widget give it. */
export const argsOf = (tag: string): states.Args => metas.find(({ component }) => component === tag)!.args!;

/** All widgets with the fictional alliance, which uses every field. */
export const allWidgets = () => tags.map((tag) => states.create(tag, { ...argsOf(tag), src: states.MUSTER }));
