import { codeLabel, sendButton } from '#views/site/share-words.ts';
import './copy.ts';

/** Adds Web Share and a QR code to the page address, with what is chosen on the page; copy.ts adds the copy button. */

const choosing = document.querySelector('[data-filters], [data-questions]');

for (const share of document.querySelectorAll<HTMLElement>('[data-share]')) start(share);

function start(share: HTMLElement): void {
  // The Traditional Chinese version has its own URL; the text of the element holds the Simplified one.
  const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const address = () => own + (choosing ? location.search : '');
  const showAddress = () => {
    const text = share.querySelector('code');
    if (text) text.textContent = address();
    // Without the QR code, the address remains.
    if (share.hasAttribute('open')) addCode(share, address()).catch(() => undefined);
  };
  showAddress();
  if (typeof navigator.share === 'function') addShareButton(share, address);
  share.addEventListener('toggle', showAddress);
}

function addShareButton(share: HTMLElement, address: () => string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = sendButton;
  // The promise also rejects when the visitor cancels.
  button.addEventListener('click', () =>
    navigator.share({ title: document.title, url: address() }).catch(() => undefined),
  );
  share.querySelector('.to-copy')?.appendChild(button);
}

/** Runs each time the element is opened: few visitors need the code, and the choice may be another one. */
async function addCode(share: HTMLElement, address: string): Promise<void> {
  const { drawCode } = await import('./mine/draw-code.ts');
  share.querySelector('.share-code')?.remove();
  const code = document.createElement('div');
  code.className = 'share-code';
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', codeLabel);
  drawCode(code, address);
  share.appendChild(code);
}
