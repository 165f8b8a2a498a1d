import { visible } from '#domain/checks/quote.ts';
import { placeAt } from '../reading/place.ts';
import { type ProseFault, start } from './prose-fault.ts';

/**
 * The fault of a tag that is not closed, at the tag: the MDX parser's position is where it must have been closed at the
 * latest. `reason` is the parser's message, `offset` its position in `text`. Undefined for other errors.
 */
export function tagFault(reason: string, text: string, offset: number): ProseFault | undefined {
  return (
    notClosed(reason) ??
    unlikeClosing(reason, placeAt(text, offset)) ??
    chineseQuote(text, offset) ??
    brokenTag(reason, text, offset)
  );
}

type Place = ProseFault['place'];
const fault = (message: string, fix: string, place: Place): ProseFault => ({ code: 'mdx-syntax', message, fix, place });
const shown = (name: string): string => visible(name).slice(0, 40);

function notClosed(reason: string): ProseFault | undefined {
  const [, name = '', line, column] = /^Expected a closing tag for `<([^`>]*)>` \((\d+):(\d+)/u.exec(reason) ?? [];
  if (line === undefined) return undefined;
  const tag = shown(name);
  const fix = `内容写完，另起一行写 </${tag}>；没有内容的，写成 <${tag} … />。`;
  return fault(`从这里开始的 <${tag}> 没有关上。`, fix, { line: Number(line), column: Number(column) });
}

function unlikeClosing(reason: string, place: Place): ProseFault | undefined {
  const [, closing = '', opening] =
    /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>`/u.exec(reason) ?? [];
  if (opening !== undefined) {
    const message = `</${shown(closing)}> 和前面的 <${shown(opening)}> 对不上。`;
    return fault(message, `先写 </${shown(opening)}>；名字要一样，大小写也一样。`, place);
  }
  const [, alone] = /^Expected the closing tag `<\/([^`>]*)>` either after the end of/u.exec(reason) ?? [];
  if (alone !== undefined) {
    return fault(`</${shown(alone)}> 和内容写在了一行。`, `</${shown(alone)}> 另起一行，前面空一行。`, place);
  }
  if (!/^Unexpected closing slash/u.test(reason)) return undefined;
  return fault('这里关上的组件，前面没有开始。', '补上前面的开始，例如 <Note title="…">；多余的就删去。', place);
}

function chineseQuote(text: string, offset: number): ProseFault | undefined {
  const quote = text[offset] ?? '';
  if (!/[“”‘’＂]/u.test(quote) || !/<[A-Za-z]+[^<>]*=\s*$/u.test(text.slice(0, offset))) return undefined;
  return fault(`组件的引号是中文的${quote}。`, '属性写成 名字="文字"，前后都是英文引号。', placeAt(text, offset));
}

/** A tag whose quotation mark or `>` is missing: the parser reads on to the next `<` or to the end of the text. */
function brokenTag(reason: string, text: string, offset: number): ProseFault | undefined {
  const isQuote = /in attribute value, expected a corresponding closing quote/u.test(reason);
  if (!isQuote && !/^Unexpected (?:character `<`|end of file)/u.test(reason)) return undefined;
  const before = isQuote ? text.lastIndexOf('="', offset) : offset - 1;
  const opening = before < 0 ? -1 : text.lastIndexOf('<', before);
  if (opening === -1 || !/^<[A-Za-z]/u.test(text.slice(opening, opening + 2))) return undefined;
  const place = opening === 0 ? start : placeAt(text, opening);
  return isQuote
    ? fault('从这里开始的组件，属性的引号没有配对。', '属性写成 名字="文字"，前后都是英文引号。', place)
    : fault('从这里开始的组件少了“>”。', '写成 <Note title="…">；小于号写“小于”或 &lt;。', place);
}
