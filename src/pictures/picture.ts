export interface Frame {
  readonly viewBox: string;
  /** How the drawing sits in its box when the shapes differ; SVG's preserveAspectRatio. */
  readonly fit?: string;
  /** Says what the picture tells; without it the picture is hidden from assistive technology. */
  readonly label?: string;
  readonly className?: string;
}

/** A whole `<svg>` to be set into HTML. It carries no ids and no styles, so that any number fit on one page. */
export function picture(frame: Frame, body: string): string {
  const { viewBox, fit = 'xMidYMid slice', label, className = 'pic' } = frame;
  const role = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeText(label)}"`;
  return `<svg class="${className}" viewBox="${viewBox}" preserveAspectRatio="${fit}" ${role} focusable="false">${body}</svg>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an attribute or an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}
