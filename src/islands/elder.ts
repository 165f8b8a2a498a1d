import { readAloud } from './elder/read-aloud.ts';

/** 长辈版: turns the links to and from it into a switch that is remembered, sets the size of the text, reads aloud. */

const page = document.documentElement;
const sizes = [...document.querySelectorAll<HTMLElement>('[data-elder-size]')];
const smallest = sizes[0]?.dataset['elderSize'] ?? '';

for (const link of document.querySelectorAll<HTMLElement>('[data-elder]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const on = link.dataset['elder'] === 'on';
    set(on ? smallest : undefined);
    document.querySelector<HTMLElement>(`[data-elder="${on ? 'off' : 'on'}"]`)?.focus();
  });
}
for (const button of sizes) button.addEventListener('click', () => set(button.dataset['elderSize']));
for (const bar of document.querySelectorAll<HTMLElement>('[data-elder-bar]')) bar.hidden = false;

if (location.hash === '#elder') set(kept() || smallest);
show(kept());
readAloud(document.querySelector<HTMLElement>('[data-read-aloud]'));

/** Turns 长辈版 on with a size in percent, or off. An address that asks for it stops asking. */
function set(size: string | undefined): void {
  if (location.hash === '#elder') history.replaceState(null, '', location.pathname + location.search);
  page.classList.toggle('elder', size !== undefined);
  page.style.fontSize = size === undefined ? '' : `${size}%`;
  try {
    if (size === undefined) localStorage.removeItem('elder');
    else localStorage.setItem('elder', size);
  } catch {
    // Where nothing may be kept, the choice holds for this page.
  }
  show(size);
}

function show(size: string | undefined): void {
  for (const button of sizes) button.setAttribute('aria-pressed', String(button.dataset['elderSize'] === size));
}

function kept(): string | undefined {
  try {
    return localStorage.getItem('elder') ?? undefined;
  } catch {
    return undefined;
  }
}
