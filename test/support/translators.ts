/** Imitates the changes that translators and other tools make in a tree of a page. */

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({ data }) => data.trim());
}

/** Stands for any language: its words are the same, in brackets. */
const translation = (text: string) => `[${text.trim()}]`;

/** Chrome puts two `<font>` in the place of a text. */
function chrome(root: Node) {
  for (const text of textsOf(root)) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = translation(text.data);
    text.replaceWith(outer);
  }
}

/** Firefox empties the elements that hold text, and puts back new texts and the old elements, but no comments. */
function firefox(root: Node) {
  for (const element of new Set(textsOf(root).map(({ parentElement }) => parentElement ?? root))) {
    const kept = [...element.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
    for (const node of [...element.childNodes]) node.remove();
    for (const node of kept)
      element.appendChild(node instanceof Text ? document.createTextNode(translation(node.data)) : node);
  }
}

/** Firefox with nested markup: all comments of the tree are gone. */
function firefoxThroughout(root: Node) {
  firefox(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode!.removeChild(comment);
}

/** Some write into the texts that are there. */
function inPlace(root: Node) {
  for (const text of textsOf(root)) text.data = translation(text.data);
}

/** Some set the translation below each text. */
function bilingual(root: Node) {
  for (const text of textsOf(root)) {
    const below = document.createElement('font');
    below.textContent = translation(text.data);
    text.after(below);
  }
}

/** An overlay takes the elements of a text apart and marks the words. */
function overlay(root: Node) {
  for (const text of textsOf(root)) {
    const mark = document.createElement('mark');
    text.replaceWith(mark);
    mark.append(text);
    text.splitText(Math.floor(text.length / 2));
  }
}

/** By whose way it is. */
export const translators = { chrome, firefox, firefoxThroughout, inPlace, bilingual, overlay };
