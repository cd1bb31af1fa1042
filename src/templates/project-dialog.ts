import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Project } from '../feed/schema/feed.ts';
import { projectContent } from './project-content.ts';
import type { View } from './view.ts';

interface Options {
  /** The address of the pages of partners, with `{id}`. */
  readonly partnerUrl?: string;
  /** The buttons for what visitors take along. */
  readonly actions: unknown;
  readonly onClose: (event: Event) => void;
}

/** Renders a project in a dialog, which `openDialog` opens. It closes by its button, by Escape and by a click beside it. */
export function projectDialog(project: Project, view: View, { partnerUrl, actions, onClose }: Options) {
  const close = ({ target }: Event) => (target as Element).closest('dialog')!.close();
  // Keyed: a link of the page may lead from one project to another.
  return keyed(
    project,
    html`<dialog part="dialog" aria-label=${view.plain(project.name)} closedby="any" @close=${onClose}>
      <div class="bar">
        <button part="button" class="close" type="button" @click=${close}>${view.messages.dialog.close}</button>
      </div>
      ${view.preview} ${view.heading(view.text(project.name))}
      ${projectContent(project, view.below(), { scheme: 'light', partnerUrl })} ${actions}
    </dialog>`,
  );
}

/** What a dialog in a frame has at least below its beginning, and how high it may always be, in pixels. */
const ROOM = 480;

/**
 * Opens a dialog on the ground of the page at its place. A frame may be higher than the screen: its centre may be out of sight,
 * so the dialog begins beside the link, or above it if little room is left below, and scrolls inside. It is lower than the
 * screen, so that its button stays in sight; how much of the screen the page around the frame shows cannot be known.
 * @param top Where the link stands in the window.
 */
export function openDialog(dialog: HTMLDialogElement, top: number) {
  const { style } = dialog;
  const view = dialog.ownerDocument.defaultView!;
  style.setProperty('--_ground', groundsOf(dialog, view).join());
  // Before the dialog opens: its button gets the focus then, and browsers scroll to the place where it is.
  if (view.parent !== view) {
    style.setProperty('--_start', `${Math.max(Math.min(top, view.innerHeight - ROOM), 0)}px`);
    style.setProperty('--_room', `${Math.max(view.screen.availHeight / 2, ROOM)}px`);
  }
  dialog.showModal();
}

/** Returns whether the focus is in a dialog of a widget. */
export function isInDialog({ activeElement }: Document): boolean {
  let focused = activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return Boolean(focused && focused !== activeElement && focused.closest('dialog[open]'));
}

/** The colours behind an element from the top down to the first that covers all, each as a layer of a background. */
function groundsOf(element: Element, view: Window): readonly string[] {
  const layers: string[] = [];
  const parentOf = (node: Node) => node.parentNode ?? (node as ShadowRoot).host;
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const { backgroundColor } = view.getComputedStyle(node as Element);
    layers.push(`linear-gradient(${backgroundColor}, ${backgroundColor})`);
    // A colour without an alpha channel.
    if (!/^rgba|\//.test(backgroundColor)) break;
  }
  return layers;
}
