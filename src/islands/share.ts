import { codeLabel, sendButton } from '#views/site/share-words.ts';
import './copy.ts';

/** Adds Web Share and a QR code to the page address; copy.ts adds the copy button. */

/** Dispatched on the document when the page shows another part of itself; `data-shown` of the root is its query string. */
const shownEvent = 'shown';

for (const share of document.querySelectorAll<HTMLDetailsElement>('[data-share]')) start(share);

function start(share: HTMLDetailsElement): void {
  const show = () => {
    const text = share.querySelector('code');
    if (text) text.textContent = addressOf();
    // Without the QR code, the address remains.
    if (share.open) showCode(share, addressOf()).catch(() => undefined);
  };
  show();
  if (typeof navigator.share === 'function') addShareButton(share);
  share.addEventListener('toggle', show);
  document.addEventListener(shownEvent, show);
}

/** The Traditional Chinese version has its own URL; the text of the element holds the Simplified one. */
function addressOf(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return canonical + (document.documentElement.dataset['shown'] ?? '');
}

function addShareButton(share: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = sendButton;
  button.addEventListener('click', () => {
    // The promise also rejects when the visitor cancels.
    navigator.share({ title: document.title, url: addressOf() }).catch(() => undefined);
  });
  share.querySelector('.to-copy')?.appendChild(button);
}

/** Runs when the element is opened: few visitors need the code. */
async function showCode(share: HTMLElement, address: string): Promise<void> {
  const { drawCode } = await import('./mine/draw-code.ts');
  const code = share.querySelector<HTMLElement>('.share-code') ?? share.appendChild(document.createElement('div'));
  code.className = 'share-code';
  code.setAttribute('role', 'img');
  code.setAttribute('aria-label', codeLabel);
  drawCode(code, address);
}
