/** axe-core is a classic script; as a module it leaves itself on the window. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

interface Commons {
  aria: { getRole(element: Element): string | null };
  dom: { isVisibleToScreenReaders(element: Element): boolean };
  text: { accessibleText(element: Element): string };
}

export const { axe } = window as unknown as { axe: typeof Axe & { commons: Commons; setup(root: Element): void } };

/** Lists axe's findings about a widget, one per line. By default all rules are on, the size of targets included. */
export async function violations(widget: Element, only?: readonly string[]): Promise<string[]> {
  const { violations } = await axe.run(widget, {
    ...(only ? { runOnly: [...only] } : { rules: { 'target-size': { enabled: true } } }),
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}
