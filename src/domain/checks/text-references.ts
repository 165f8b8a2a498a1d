import { characterReference } from './character-references.ts';
import { quote } from './quote.ts';
import type { TextFault } from './text-characters.ts';

/**
 * Finds a character reference that a reader sees literally: the field is not Markdown, or the reference is escaped
 * twice. Ignores URLs, where & separates parameters. Code: txt-char-reference, a warning; at most one per text.
 */
export function referenceFaults(text: string): readonly TextFault[] {
  if (!text.includes('&')) return [];
  const [first] = text.replace(address, (found) => ' '.repeat(found.length)).matchAll(characterReference);
  if (!first) return [];
  return [
    {
      code: 'txt-char-reference',
      message: `${quote(first[0])}会原样显示出来。`,
      fix: '直接写那个字；用不着的空格、换行删去。',
      offset: first.index,
    },
  ];
}

const address = /https?:\/\/[\u0021-\u007e]+/giu;
