import { warn } from '../console/warn.ts';

/** What a page can style from outside: `[data-alliance]::part(card)`. */
const PARTS = 'button,card,control,dialog,heading,label,link,meta,select,value';

/**
 * An element with `data-alliance`. It is the page's, and so is everything in it: frameworks take nodes out again, morphing
 * compares them, editors store them. So the widget stands in a shadow tree of the place, and slots show what the page
 * has put there.
 */
export interface Place {
  /** The widget on show. */
  readonly widget?: Element;
  /** Puts another widget into the place, or none: then all of its content shows. */
  show(widget?: Element): void;
  /**
   * Sorts what the page has added. What comes in place of fallback content is fallback content. What comes beside it is
   * something else, such as the button of an editor, and stays in view.
   */
  follow(records: readonly Pick<MutationRecord, 'addedNodes' | 'removedNodes'>[]): void;
}

/** The places of this copy of the script. */
export const places = new WeakMap<Node, Place>();

/** Makes an element a place, if there is room in it for a widget. */
export function placeAt(element: HTMLElement): Place | undefined {
  const known = places.get(element);
  // An unknown shadow tree belongs to another copy of the script or to a component.
  if (known ?? element.shadowRoot) return known;
  try {
    const root = element.attachShadow({ mode: 'open', slotAssignment: 'manual' });
    const place = placeIn(root);
    places.set(element, place);
    place.follow([{ addedNodes: element.childNodes, removedNodes: root.childNodes }]);
    return place;
  } catch {
    warn('unfit-place', [{ message: `<${element.localName}>` }]);
    return undefined;
  }
}

function placeIn(root: ShadowRoot): Place {
  const [above, inside, below] = [0, 0, 0].map(() => document.createElement('slot')) as [
    HTMLSlotElement,
    HTMLSlotElement,
    HTMLSlotElement,
  ];
  const fallback = new WeakSet<Node>();
  const isFallback = (node: Node) => fallback.has(node);
  let widget: Element | undefined;

  function assign() {
    const nodes = [...root.host.childNodes].filter((node): node is Element | Text => 'assignedSlot' in node);
    const start = Math.max(nodes.findIndex(isFallback), 0);
    above.assign(...nodes.slice(0, start));
    inside.assign(...nodes.filter(isFallback));
    below.assign(...nodes.slice(start).filter((node) => !isFallback(node)));
  }

  return {
    get widget() {
      return widget;
    },
    show(next) {
      widget = next;
      next?.setAttribute('exportparts', PARTS);
      next?.append(inside);
      root.replaceChildren(above, next ?? inside, below);
    },
    follow(records) {
      const isReplaced =
        document.readyState === 'loading' ||
        ![...root.host.childNodes].some(
          (node) => isFallback(node) && (node.nodeName !== '#text' || node.textContent?.trim()),
        ) ||
        records.some(({ removedNodes }) => [...removedNodes].some(isFallback));
      if (isReplaced) for (const { addedNodes } of records) addedNodes.forEach((node) => fallback.add(node));
      assign();
    },
  };
}
