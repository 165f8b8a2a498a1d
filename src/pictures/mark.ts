/** The sites' mark, 40 by 40: the question mark in the current text colour with a dot of ink `c`. */
export function markPicture(): string {
  const hook = '<path fill="none" stroke="currentColor" stroke-width="7" d="M9 15A11 11 0 1 1 20 26V29"/>';
  const dot = '<circle class="c" cx="20" cy="36" r="4"/>';
  return `<svg class="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">${hook}${dot}</svg>`;
}
