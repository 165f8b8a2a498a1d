import { codeLabel, sendButton } from '#views/site/share-words.ts';
import './copy.ts';

/** Adds to the address of a page, which copy.ts copies, the system's own way to send it on, and its QR code. */

for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) start(share);

function start(share: HTMLElement): void {
  // In Traditional characters a page has an address of its own, which its text does not name.
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const text = share.querySelector('code');
  if (text) text.textContent = address;
  if (typeof navigator.share === 'function') addSending(share, address);
  // A code that does not come leaves the address.
  share.addEventListener('toggle', () => addCode(share, address).catch(() => undefined), { once: true });
}

function addSending(share: HTMLElement, url: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = sendButton;
  // It fails when the visitor changes their mind, too.
  button.addEventListener('click', () => navigator.share({ title: document.title, url }).catch(() => undefined));
  share.querySelector('.to-copy')?.appendChild(button);
}

/** Drawn when it is looked for: few visitors do. */
async function addCode(share: HTMLElement, address: string): Promise<void> {
  const code = document.createElement('div');
  code.className = 'share-code';
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', codeLabel);
  const { drawCode } = await import('./mine/draw-code.ts');
  drawCode(code, address);
  share.appendChild(code);
}
