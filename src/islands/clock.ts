/** Fired on the document when parts of the page whose time has come were put in their places. */
export const putInPlaceEvent = 'put-in-place';
/** Dispatched on the document when a script has added elements that say the time of the visitor. */
export const addedEvent = 'elements-added';

/** The visitor's time, in milliseconds since 1970; in a preview, the time of the build. */
export const currentTime = (): number => Number(document.documentElement.dataset['now'] ?? Date.now());
