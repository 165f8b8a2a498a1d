import { renderSVG } from 'uqr';

/** Draws the QR code of an address into an element; asked for on demand, since most visitors share nothing. */
export function drawCode(place: HTMLElement, url: string): void {
  place.innerHTML = renderSVG(url, { ecc: 'L', border: 4 });
  place.firstElementChild?.setAttribute('aria-hidden', 'true');
}
