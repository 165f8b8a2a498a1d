/** `12 / 60 字`. */
export const countText = (count: number, most: number): string => `${count} / ${most} 字`;
