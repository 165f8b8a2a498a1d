export interface Frame {
  readonly viewBox: string;
  /** SVG's preserveAspectRatio; `xMidYMid slice` by default. */
  readonly fit?: string;
  /** Accessible name; without it the picture is hidden from assistive technology. */
  readonly label?: string;
  readonly className?: string;
}

/** A complete `<svg>` for inline use in HTML. Adds no ids and no styles: pictures on one page cannot conflict. */
export function picture(frame: Frame, body: string): string {
  const { viewBox, fit = 'xMidYMid slice', label, className = 'pic' } = frame;
  const role = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(label)}"`;
  return `<svg class="${className}" viewBox="${viewBox}" preserveAspectRatio="${fit}" ${role}>${body}</svg>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for a double-quoted attribute or an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
