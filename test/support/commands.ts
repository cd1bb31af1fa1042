/** Commands of a test to its real browser. The server's half is in commands-plugin.ts. */
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';

export type MediaFeatures = Partial<{
  'forced-colors': 'active' | 'none';
  'prefers-color-scheme': 'light' | 'dark';
  'prefers-contrast': 'more' | 'less' | 'no-preference';
  'prefers-reduced-motion': 'reduce' | 'no-preference';
}>;

export interface Viewport {
  width: number;
  height: number;
}

/** A part of the page, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One node of the accessibility tree, as assistive technology would get it. */
export interface AccessibilityNode {
  role: string;
  name?: string;
  description?: string;
  level?: number;
  value?: string | number;
  focused?: boolean;
  disabled?: boolean;
  expanded?: boolean;
  checked?: boolean | 'mixed';
  children?: AccessibilityNode[];
}

/** The browser that runs this test. */
export const browserName: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';

/** A page of a test file starts without any; after most tests there is nothing to take back. */
let isEmulating = false;

/**
 * Emulates media features and resets all others. Chromium only: guard the test with `browserName`.
 * Pages are used again by the next test file, so call `resetMedia` in `afterEach`.
 */
export async function emulateMedia(features: MediaFeatures): Promise<void> {
  isEmulating = Object.keys(features).length > 0;
  await executeServerCommand('emulate-media-features', features);
}

/** Takes back every emulated media feature. */
export async function resetMedia(): Promise<void> {
  if (isEmulating) await emulateMedia({});
}

/** Sets the size of the page in CSS pixels, in every browser, and resolves once the page has it. */
export async function setViewport(viewport: Viewport): Promise<void> {
  await executeServerCommand('set-window-viewport', viewport);
  const deadline = performance.now() + 5_000;
  while (innerWidth !== viewport.width || innerHeight !== viewport.height) {
    if (performance.now() > deadline) throw new Error(`The viewport stays at ${innerWidth} × ${innerHeight}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Presses a key ("Enter", "a") or a chord ("Shift+Tab") on the focused element, in every browser. */
export async function press(chord: string): Promise<void> {
  await executeServerCommand('press-keys', chord);
}

/** Types text into the focused element, key by key, in every browser. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** The pixels of an element as a PNG in base64; the same pixels are the same text. Chromium only. */
export async function screenshot(element: Element): Promise<string> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box: Box = { x: left + scrollX, y: top + scrollY, width, height };
  const { result } = await executeServerCommand<{ result: string }, Box>('take-screenshot', box);
  return result;
}

/** The accessibility tree of the page, without the nodes that assistive technology passes over. Chromium only. */
export async function accessibilityTree(): Promise<AccessibilityNode> {
  const { result } = await executeServerCommand<{ result: AccessibilityNode }, undefined>('accessibility-tree');
  return withoutWrappers(result)[0]!;
}

/** Every node of an accessibility tree in reading order, for assertions about roles and names. */
export function flattenTree(node: AccessibilityNode): AccessibilityNode[] {
  return [node, ...(node.children ?? []).flatMap(flattenTree)];
}

/** Writes the accessibility tree below the region of this name, a node per line: role, and name if it has one. */
export async function readAloud(region: string): Promise<string[]> {
  const nodes = flattenTree(await accessibilityTree());
  const start = nodes.findIndex(({ role, name }) => role === 'region' && name === region);
  return nodes.slice(start).map(({ role, name }) => (name ? `${role}: ${name}` : role));
}

/** Puts the children of wrapping nodes in the place of the wrapper. */
function withoutWrappers(node: AccessibilityNode): AccessibilityNode[] {
  const children = (node.children ?? []).flatMap(withoutWrappers);
  return /^(generic|none|InlineTextBox)$/.test(node.role) ? children : [{ ...node, children }];
}
