/** The sites' logo, 40 by 40: a question mark in `currentColor` with a dot of ink `c`. */
export function markPicture(): string {
  const hook =
    '<path fill="none" stroke="currentColor" stroke-width="6.6" d="M9.8 13.6A10.2 10.2 0 1 1 20 23.8V28.4"/>';
  const dot = '<circle class="c" cx="20" cy="35.8" r="4.2"/>';
  return `<svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">${hook}${dot}</svg>`;
}
