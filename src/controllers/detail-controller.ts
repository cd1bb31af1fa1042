import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import type { Project } from '../feed/schema/feed.ts';
import { isInDialog, openDialog, projectDialog } from '../templates/project-dialog.ts';
import type { View } from '../templates/view.ts';
import { ActionsController } from './actions-controller.ts';
import type { AddressController } from './address-controller.ts';
import { isPlainClick } from './navigation.ts';

/** Opens a project of its host in a dialog. The dialog has an address: Back closes the dialog, and the address opens it. */
export class DetailController implements ReactiveController {
  #opened?: Project;
  #rendered?: HTMLDialogElement | null;
  /** Where the link that was followed stands, in pixels from the top of the window. */
  #top = 0;
  #actions: ActionsController;

  /** @param closed Called with the project whose dialog was closed, if nothing outside of it has the focus then. */
  constructor(
    private readonly host: LitElement & { readonly actions: readonly string[] },
    private readonly address: AddressController,
    private readonly closed: (project: Project) => void,
  ) {
    host.addController(this);
    this.#actions = new ActionsController(host);
  }

  /** A widget that leaves the page takes its dialog along. */
  hostDisconnected() {
    if (this.#opened) this.#forget();
  }

  hostUpdated() {
    const { dialog } = this;
    // Once for each dialog: one that is being closed is still there.
    if (dialog?.isConnected && dialog !== this.#rendered) {
      // Another list on the page has the same project, and has opened it.
      if (isInDialog(this.host.ownerDocument)) this.#forget();
      else openDialog(dialog, this.#top);
    }
    this.#rendered = dialog;
  }

  /** Shows a project, or none. */
  show(project: Project | undefined) {
    // The event that says so comes later, and the visitor may have gone forward to another project by then.
    if (!project) this.dialog?.close();
    this.#opened = project;
    this.host.requestUpdate();
  }

  /** Renders a link that opens the project. In another tab, its address does. */
  link(project: Project, content: unknown) {
    const open = (event: MouseEvent) => {
      const link = event.currentTarget as HTMLAnchorElement;
      if (!isPlainClick(event, link)) return;
      event.preventDefault();
      this.#top = link.getBoundingClientRect().top;
      this.address.enter(project.id);
      this.show(project);
    };
    // The page for frames has other windows for its links.
    return html`<a part="link" href=${this.address.permalink(project.id)} target="_self" @click=${open}>${content}</a>`;
  }

  /** Renders the dialog, if it is open. */
  render(view: View, partnerUrl?: string) {
    const project = this.#opened;
    if (!project) return nothing;
    const actions = this.#actions.render(
      {
        print: () => this.#actions.print(this.dialog!),
        link: () => void this.#actions.copy(this.address.permalink(project.id), view),
      },
      view,
    );
    return projectDialog(project, view, { partnerUrl, actions, onClose: this.#close });
  }

  private get dialog() {
    return this.host.renderRoot.querySelector('dialog');
  }

  #forget() {
    this.#opened = undefined;
    this.host.requestUpdate();
  }

  #close = ({ target }: Event) => {
    const project = this.#opened;
    // The address has closed it already, or the widget has left the page.
    if (!project || target !== this.dialog) return;
    const { activeElement } = this.host.renderRoot as ShadowRoot;
    this.#forget();
    this.address.leave();
    // The browser puts the focus back where it was, unless the address opened the dialog.
    if (!activeElement || activeElement.closest('dialog')) this.closed(project);
  };
}
