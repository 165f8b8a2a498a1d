/**
 * Texts below 18 px, lines of text below 1.5, texts in a column of less than three characters (tables may have them),
 * phrases without the line of what they stand in, things to press below 60 px in height; links amid a text, and those of
 * a whole card, are spared.
 */
export function measure(): Record<string, readonly string[]> {
  const visible = [...document.querySelectorAll<HTMLElement>('body *:not(svg *):not(script):not(style)')].filter(
    (element) =>
      element.getClientRects().length > 0 && !element.closest('[aria-hidden="true"], .visually-hidden, .skip-link'),
  );
  const texts = visible.filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
  );
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  const line = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight) / size(element);
  const isPhrase = (element: Element) =>
    element.matches('no-br') && getComputedStyle(element).display === 'inline-block';
  const lineOf = (element: Element) => getComputedStyle(element).textDecorationLine;
  const isAmidText = (element: Element) =>
    Boolean(element.closest('.prose, .document, p:not(.buttons):not(.chips), dd li, .colophon')) &&
    !element.classList.contains('button');
  const pressed = visible.filter((element) => element.matches('a[href], button, summary, input, select'));
  const name = (element: Element) => `${element.outerHTML.slice(0, 120)}`;
  return {
    small: texts.filter((element) => size(element) < 18).map(name),
    tight: texts.filter((element) => line(element) < 1.5).map(name),
    thin: texts
      .filter(
        (element) =>
          getComputedStyle(element).display !== 'inline' &&
          (element.textContent?.trim().length ?? 0) > 4 &&
          !element.closest('td, th'),
      )
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width < size(element) * 3 && height > size(element) * 4;
      })
      .map(name),
    // A line under or through a text does not enter what is inline-block.
    bare: visible
      .filter((element) => isPhrase(element) && lineOf(element) !== lineOf(element.closest('a, s, .was') ?? element))
      .map(name),
    narrow: pressed
      .filter(
        (element) =>
          element.getBoundingClientRect().height < 60 && !isAmidText(element) && !element.closest('article, .result'),
      )
      .map(name),
  };
}
