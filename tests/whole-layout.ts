import type { BrowserContext } from 'playwright-core';

/** A style that lays out what is far from the window too: until then it has no text for `innerText`, and a guessed height. */
export const wholeLayout = '* { content-visibility: visible !important }';

/** Lays out the whole of each page of a context, where scripts run. */
export const layOutWhole = (context: BrowserContext): Promise<void> =>
  context.addInitScript((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, wholeLayout) as Promise<unknown> as Promise<void>;
