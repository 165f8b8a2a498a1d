import { readAloud } from './elder/read-aloud.ts';

/** 长辈版: turns its on and off links into a switch stored in localStorage, sets the text size, reads the page aloud. */

const page = document.documentElement;
const sizes = [...document.querySelectorAll<HTMLElement>('[data-elder-size]')];
const smallest = sizes[0]?.dataset['elderSize'] ?? '';

for (const link of document.querySelectorAll<HTMLElement>('[data-elder]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const on = link.dataset['elder'] === 'on';
    setSize(on ? smallest : undefined);
    document.querySelector<HTMLElement>(`[data-elder="${on ? 'off' : 'on'}"]`)?.focus();
  });
}
for (const button of sizes) button.addEventListener('click', () => setSize(button.dataset['elderSize']));
for (const bar of document.querySelectorAll<HTMLElement>('[data-elder-bar]')) bar.hidden = false;

if (location.hash === '#elder') setSize(storedSize() || smallest);
showPressed(storedSize());
readAloud(document.querySelector<HTMLElement>('[data-read-aloud]'));

/**
 * Turns 长辈版 on with a text size in percent of the browser's default, or off for undefined. Removes `#elder` from the
 * address, so that a reload does not turn 长辈版 on again.
 */
function setSize(size: string | undefined): void {
  if (location.hash === '#elder') history.replaceState(null, '', location.pathname + location.search);
  page.classList.toggle('elder', size !== undefined);
  page.style.fontSize = size === undefined ? '' : `${size}%`;
  try {
    if (size === undefined) localStorage.removeItem('elder');
    else localStorage.setItem('elder', size);
  } catch {
    // Storage is blocked: the choice applies to this page only.
  }
  showPressed(size);
}

function showPressed(size: string | undefined): void {
  for (const button of sizes) button.setAttribute('aria-pressed', String(button.dataset['elderSize'] === size));
}

function storedSize(): string | undefined {
  try {
    return localStorage.getItem('elder') ?? undefined;
  } catch {
    return undefined;
  }
}
