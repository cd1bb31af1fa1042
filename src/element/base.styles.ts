import type { CSSResult } from 'lit';
import { controlStyles } from './styles/controls.styles.ts';
import { layoutStyles } from './styles/layout.styles.ts';
import { mediaStyles } from './styles/media.styles.ts';
import { rootStyles } from './styles/root.styles.ts';
import { statesStyles } from './styles/states.styles.ts';
import { textStyles } from './styles/text.styles.ts';

/** The styles of all widgets. Later rules win over earlier ones of the same weight. */
export const baseStyles: CSSResult[] = [rootStyles, textStyles, layoutStyles, mediaStyles, controlStyles, statesStyles];
