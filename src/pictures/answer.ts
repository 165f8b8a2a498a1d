const signs = {
  yes: '<circle cx="10" cy="10" r="10" fill="var(--ok)"/><path d="M5 10l4 4 7-8" fill="none" stroke="var(--card)" stroke-width="2.6"/>',
  no: '<circle cx="10" cy="10" r="8.6" fill="none" stroke="var(--stop)" stroke-width="2.8"/><path d="M4.5 15.5l11-11" stroke="var(--stop)" stroke-width="2.8"/>',
  unknown:
    '<circle cx="10" cy="10" r="8.8" fill="none" stroke="var(--mut)" stroke-width="2" stroke-dasharray="3.2 2.4"/>',
} as const;

/** 有 yes, 没有 no, 未提供 unknown. */
export type Answer = keyof typeof signs;

/** An answer's icon, 20 by 20, hidden from assistive technology: put the word beside it. */
export function answerIcon(answer: Answer): string {
  return `<svg class="answer" viewBox="0 0 20 20" aria-hidden="true">${signs[answer]}</svg>`;
}
