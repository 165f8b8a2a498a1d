import type { TextUse } from './own-texts.ts';

const anywhere = /回顾|往[年届]|历[年届]|去年|前年|上一?届|以来|改为|升格|前身|取代/u;
const inStories = /曾|获|优秀|先进|表彰/u;

/** True when a sentence speaks of earlier years on purpose; in stories, of their prizes too. */
export const looksBack = (sentence: string, use: TextUse): boolean =>
  anywhere.test(sentence) || (use === 'story' && inStories.test(sentence));

/** The sentence or line that an offset lies in. */
export function sentenceAt(text: string, offset: number): string {
  const before = Math.max(...[...'。！？；\n'].map((end) => text.lastIndexOf(end, offset - 1))) + 1;
  const after = /[。！？；\n]/u.exec(text.slice(offset));
  return text.slice(offset === 0 ? 0 : before, after ? offset + after.index : text.length);
}
