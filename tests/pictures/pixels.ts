/** A pixel's red, green and blue bytes as `#RRGGBB`. */
export const hexColour = (rgb: number): string => `#${rgb.toString(16).padStart(6, '0')}`;
