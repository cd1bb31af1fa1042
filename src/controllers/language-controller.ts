import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CHANGED } from '../i18n/registry.ts';

type Host = ReactiveControllerHost & Element;

/** A document or a shadow tree: one observer sees its languages change, for all widgets in it and in trees below. */
interface Tree {
  readonly hosts: Set<Host>;
  readonly observer: MutationObserver;
}

const trees = new WeakMap<Node, Tree>();

function watch(root: Node, host: Host) {
  let tree = trees.get(root);
  if (!tree) {
    const hosts = new Set<Host>();
    tree = { hosts, observer: new MutationObserver(() => hosts.forEach((each) => each.requestUpdate())) };
    tree.observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    trees.set(root, tree);
  }
  tree.hosts.add(host);
}

function unwatch(root: Node, host: Host) {
  const tree = trees.get(root);
  tree?.hosts.delete(host);
  if (tree?.hosts.size) return;
  tree?.observer.disconnect();
  trees.delete(root);
}

/** The tree of an element, and the trees around it. */
function treesAround(element: Element): Node[] {
  const root = element.getRootNode();
  const { host } = root as Partial<ShadowRoot>;
  return host ? [root, ...treesAround(host)] : [root];
}

/** Updates its host if the language of the page, or of a part of it, changes, and if further texts arrive. */
export class LanguageController implements ReactiveController {
  #roots: readonly Node[] = [];
  #update = () => this.host.requestUpdate();

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected() {
    this.#roots = treesAround(this.host);
    for (const root of this.#roots) watch(root, this.host);
    addEventListener(CHANGED, this.#update);
    // The place on the page decides the language, and a moved element has a new place.
    this.host.requestUpdate();
  }

  hostDisconnected() {
    for (const root of this.#roots) unwatch(root, this.host);
    removeEventListener(CHANGED, this.#update);
  }
}
