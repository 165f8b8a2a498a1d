/*
 * Functions that run on the page, as their text, also in a browser of 2018: no `?.`, `??` or `flatMap`, nothing from
 * outside the function.
 */

/**
 * The point to press of the first visible link, button, field or summary whose name matches an expression, in the middle
 * of the window; undefined when there is none, or when something else lies over it.
 */
export function pointOf(pattern: string): readonly [x: number, y: number] | undefined {
  const expression = new RegExp(pattern, 'u');
  const controls = 'a[href], button, summary, [role=button], input, select, textarea';
  const textOf = (element: HTMLElement) => element.innerText || element.textContent || '';
  const nameOf = (element: HTMLElement) => {
    const label = element.getAttribute('aria-label') || textOf(element) || element.getAttribute('placeholder') || '';
    return label.replace(/\s+/g, ' ').trim();
  };
  const isShown = (element: HTMLElement) => {
    const closed = element.closest('details:not([open])');
    const isOpener = element.nodeName === 'SUMMARY' && element.parentElement === closed;
    return element.getClientRects().length > 0 && (!closed || isOpener);
  };
  const all = Array.from(document.querySelectorAll<HTMLElement>(controls));
  const found = all.find((element) => isShown(element) && expression.test(nameOf(element)));
  if (!found) return undefined;
  found.scrollIntoView({ block: 'center', inline: 'center' });
  for (const part of [found, ...Array.from(found.querySelectorAll('*'))]) {
    for (const { left, top, width, height } of Array.from(part.getClientRects())) {
      const point = [left + width / 2, top + height / 2] as const;
      if (found.contains(document.elementFromPoint(...point))) return point;
    }
  }
  return undefined;
}

/** The addresses of the visible links whose text matches an expression. */
export function addressesOf(pattern: string): readonly string[] {
  const expression = new RegExp(pattern, 'u');
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[href]'));
  const shown = links.filter((link) => link.getClientRects().length > 0 && !link.closest('details:not([open])'));
  return shown
    .filter(({ innerText }) => expression.test(innerText.replace(/\s+/g, ' ').trim()))
    .map(({ href }) => href);
}

/** The titles of the tickets that are shown. */
export function shownTickets(): readonly string[] {
  const titles = Array.from(document.querySelectorAll<HTMLElement>('main .ticket h3'));
  return titles.filter((title) => title.getClientRects().length > 0).map(({ innerText }) => innerText.trim());
}
