/** Sizes of posters besides the national platform's. */
export const posterSizes = ['phone', 'square', 'a4', 'a3'] as const;
export type PosterSize = (typeof posterSizes)[number];
