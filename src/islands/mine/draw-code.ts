import { renderSVG } from 'uqr';

/** Renders the QR code of a URL into an element. Imported on demand: most visitors never share. */
export function drawCode(place: HTMLElement, url: string): void {
  place.innerHTML = renderSVG(url, { ecc: 'L', border: 4 });
  place.firstElementChild?.setAttribute('aria-hidden', 'true');
}
