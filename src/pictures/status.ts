const icons = {
  ok: '<circle cx="8" cy="8" r="7" fill="currentColor"/>',
  full: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2.4"/>',
  cancelled: '<path d="M2 2l12 12M14 2L2 14" fill="none" stroke="currentColor" stroke-width="3"/>',
  moved: '<path d="M1 5h7V1l7 7-7 7v-4H1z" fill="currentColor"/>',
  free: '<path d="M8 1l7 14H1z" fill="currentColor"/>',
  tba: '<path d="M4 6a4 4 0 1 1 4 4v1.2" fill="none" stroke="currentColor" stroke-width="2.6"/><circle cx="8" cy="14" r="1.7" fill="currentColor"/>',
} as const;

/** 可预约 ok, 已约满 full, 已取消 cancelled, 已改期 moved, 直接到场 free, 待定 tba. */
export type Status = keyof typeof icons;

/** A state's icon, 16 by 16, in `currentColor`, hidden from assistive technology: put the word beside it. */
export function statusIcon(status: Status): string {
  return `<svg class="status-sign" viewBox="0 0 16 16" aria-hidden="true">${icons[status]}</svg>`;
}
