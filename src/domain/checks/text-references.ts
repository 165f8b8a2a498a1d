import { characterReference } from './character-references.ts';
import { quote } from './quote.ts';
import type { TextFault } from './text-characters.ts';

/**
 * Character references that a reader sees as they are written: the field is no Markdown, or they are escaped twice.
 * Those in a web address part its questions. Code: txt-char-reference, a warning.
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
