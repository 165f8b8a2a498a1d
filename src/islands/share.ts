import { codeLabel, sendButton } from '#views/site/share-words.ts';
import './copy.ts';

/** Adds Web Share and a QR code to the page address; copy.ts adds the copy button. */

for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) start(share);

function start(share: HTMLElement): void {
  // The Traditional Chinese version has its own URL; the text of the element holds the Simplified one.
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const text = share.querySelector('code');
  if (text) text.textContent = address;
  if (typeof navigator.share === 'function') addShareButton(share, address);
  // Without the QR code, the address remains.
  share.addEventListener('toggle', () => addCode(share, address).catch(() => undefined), { once: true });
}

function addShareButton(share: HTMLElement, url: string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = sendButton;
  // The promise also rejects when the visitor cancels.
  button.addEventListener('click', () => navigator.share({ title: document.title, url }).catch(() => undefined));
  share.querySelector('.to-copy')?.appendChild(button);
}

/** Runs when the element is first opened: few visitors need the code. */
async function addCode(share: HTMLElement, address: string): Promise<void> {
  const code = document.createElement('div');
  code.className = 'share-code';
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', codeLabel);
  const { drawCode } = await import('./mine/draw-code.ts');
  drawCode(code, address);
  share.appendChild(code);
}
