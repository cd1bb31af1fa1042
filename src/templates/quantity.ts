import { html } from 'lit';
import type { Figure } from '../feed/schema/feed.ts';
import type { View } from './view.ts';

/** Renders a number and its unit: “rund 3,5 Millionen Euro pro Jahr”. Only the number is large. */
export const quantity = (
  { number, unit }: { number: string; unit: unknown },
  { messages }: View,
  qualifier: Figure['qualifier'] = 'exact',
  recurrence = '',
) => html`${messages.qualifier[qualifier]} <span part="value">${number}</span> ${unit} ${recurrence}`;
