/** Marks a struck part of a cell's text. */
export const struckText = (text: string): string => (text.trim() === '' ? text : `〔划掉：${text}〕`);

const struck = /〔划掉：([^〕]*)〕/gu;

/** Takes the struck parts out of a cell's text. */
export function withoutStruck(text: string): { readonly text: string; readonly struck: readonly string[] } {
  if (!text.includes('〔划掉：')) return { text, struck: [] };
  return { text: text.replace(struck, ''), struck: [...text.matchAll(struck)].map(([, part = '']) => part) };
}
