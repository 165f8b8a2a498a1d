import { findUnits } from '#domain/venue/find-units.ts';
import { foundText } from '#views/venue/booth-words.ts';

/** Searches units on a booth plan: hides the table rows that do not match and fades their booths in the SVG. */

const field = document.querySelector<HTMLInputElement>('[data-booth-query]');
const found = document.querySelector<HTMLElement>('[data-booth-found]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-booth-row]')];

if (field && found) start(field, found);

function start(input: HTMLInputElement, status: HTMLElement): void {
  const names = rows.map(({ dataset }) => dataset['unit'] ?? '');
  input.closest('[hidden]')?.removeAttribute('hidden');
  input.addEventListener('input', () => {
    const matches = findUnits(names, input.value);
    matches.forEach((isFound, index) => {
      const row = rows[index];
      if (!row) return;
      row.hidden = !isFound;
      const place = document.querySelector(`[data-booth="${row.dataset['boothRow']}"]`);
      place?.setAttribute('opacity', isFound ? '1' : '0.2');
    });
    const count = matches.filter(Boolean).length;
    status.textContent = input.value.trim() === '' ? '' : foundText(count);
  });
}
