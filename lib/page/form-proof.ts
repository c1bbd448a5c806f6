/**
 * What is asked of elements of the page in place of their own methods: in Chromium a form's inputs hide its
 * properties by their names (`<input name="closest">`), from a content script too.
 */

/** The nearest element, itself included, that matches a selector. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether an element matches a selector. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Scrolls an element to the nearest edge of everything that scrolls it. */
export function scrollIntoView(element: Element): void {
  Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
}

/** Moves the focus to an element without scrolling. */
export function focus(element: HTMLElement): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}

/** The nearest element around a node that is no form and lies in none: it and those around it can be trusted. */
export function elementOutsideForms(node: Node): Element {
  const around = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  around.currentNode = node;
  let outside = node instanceof Element ? node : around.parentNode();
  for (let form = formAround(outside); form; form = formAround(outside)) {
    around.currentNode = form;
    outside = around.parentNode();
  }
  return outside instanceof Element ? outside : document.documentElement;
}

function formAround(node: Node | null): Element | null {
  return node instanceof Element ? closest(node, 'form') : null;
}
