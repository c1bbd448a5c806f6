/**
 * Reads a page's nodes by the prototype's own getters. In Chromium a form's named inputs hide its properties
 * (`<input name="firstChild">`), and a page may put its own on any element; the prototype's are the browser's.
 * A parsed document keeps some of them on the node itself and is read plainly.
 */
export interface DomReader {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  data(text: Text): string;
  textContent(element: Element): string;
  /** Whether the page shows it; `true` where nothing is laid out. */
  isShown(element: Element): boolean;
  /** The elements that match a selector, in the page's order. */
  all(selector: string): Element[];
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** A reader for the nodes of `document`. */
export function domReader(document: Document): DomReader {
  const root = document.documentElement;
  const select = onPrototype(document, 'querySelectorAll')?.value as Document['querySelectorAll'];
  const textContent = getter<string | null>(root, 'textContent');
  const nodeType = getter<number>(root, 'nodeType');
  const firstChild = getter<Node | null>(root, 'firstChild');
  const nextSibling = getter<Node | null>(root, 'nextSibling');
  const localName = getter<string>(root, 'localName');
  const getAttribute = onPrototype(root, 'getAttribute')?.value as Element['getAttribute'];
  const checkVisibility = onPrototype(root, 'checkVisibility')?.value as Element['checkVisibility'];
  const isLaidOut = typeof checkVisibility === 'function' && document.defaultView !== null;
  return {
    nodeType,
    firstChild,
    nextSibling,
    tag: (element) => String(localName(element)).toLowerCase(),
    attribute: (element, name) => getAttribute.call(element, name),
    data: (text) => text.data,
    textContent: (element) => textContent(element) ?? '',
    isShown: (element) => !isLaidOut || checkVisibility.call(element),
    all: (selector) => [...select.call(document, selector)],
  };
}

function getter<Value>(sample: Element, name: string): (node: Node) => Value {
  const get = onPrototype(sample, name)?.get;
  if (get) return (node) => get.call(node) as Value;
  return (node) => (node as unknown as Record<string, Value>)[name] as Value;
}

function onPrototype(sample: Node, name: string): PropertyDescriptor | undefined {
  let prototype: object | null = Object.getPrototypeOf(sample) as object | null;
  while (prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}
