/** The visitor's time, in milliseconds since 1970; in a preview, the time of the build. */
export const currentTime = (): number => Number(document.documentElement.dataset['now'] ?? Date.now());
