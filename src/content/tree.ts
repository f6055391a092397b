/** Looks outwards through a page that is made of several trees: open shadow roots, and frames of the site's own. */

/** As `Element.closest`, but not stopped by the border of a shadow root. */
export function closest(el: Element, selector: string): HTMLElement | undefined {
  for (let at: Element | undefined = el; at; at = hostOf(at)) {
    const found = at.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return undefined;
}

function hostOf(el: Element): Element | undefined {
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** A document, then those of the frames around it, as far as they are the site's own. */
export function documentsAround(document: Document): readonly Document[] {
  const frame = document.defaultView?.frameElement;
  return frame ? [document, ...documentsAround(frame.ownerDocument)] : [document];
}
