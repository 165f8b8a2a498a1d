import { placeAt } from '../reading/place.ts';
import type { ProseFault } from './prose-fault.ts';

/** What stands for the names of HTML in Markdown and MDX. Other names of HTML have nothing. */
const cures = {
  要分段就空一行: 'br p div section article center hr pre',
  '加粗写 **重点**': 'b strong',
  '强调写 *重点*': 'i em u',
  直接写文字: 'span font small big sub sup s del ins mark abbr label',
  '链接写 [文字](https://…)': 'a',
  '图片写 <Figure file="文件名" alt="说明" />，JSON 里写 ![说明](文件名)': 'img figure picture svg',
  '小标题写 ### 小标题': 'h1 h2 h3 h4 h5 h6',
  '列表写 - 一项': 'ul ol li dl dt dd',
  '表格写 Markdown 的表格': 'table thead tbody tfoot tr td th caption col colgroup',
  '引用写 > 原话': 'blockquote q cite',
  删去它:
    'script style iframe embed object video audio source form input button select textarea link meta html head body',
};
const cureOf = new Map(Object.entries(cures).flatMap(([cure, names]) => names.split(' ').map((name) => [name, cure])));

/** The fault of a component with a name of HTML, in small or in capital letters; undefined for other names. */
export function htmlFault(name: string): Omit<ProseFault, 'place'> | undefined {
  const small = name.toLowerCase();
  const cure = name === small || name === name.toUpperCase() ? cureOf.get(small) : undefined;
  if (cure === undefined) return undefined;
  return { code: 'md-raw-html', message: `文字里不能写 HTML 的 <${small}>。`, fix: `${cure}；小于号写“小于”或 &lt;。` };
}

/**
 * The fault of a tag of HTML that the MDX parser cannot read, at its beginning. `reason` is the parser's message, `offset`
 * its position in `text`.
 */
export function unreadHtml(reason: string, text: string, offset: number): ProseFault | undefined {
  for (const [, name = '', line, column] of reason.matchAll(/`<\/?(\w+)>`(?: \((\d+):(\d+))?/gu)) {
    const fault = htmlFault(name);
    const place = line === undefined ? placeAt(text, offset) : { line: Number(line), column: Number(column) };
    if (fault) return { ...fault, place };
  }
  const opening = text.lastIndexOf('<', offset);
  const [, name = ''] = /^<\/?(\w+)/u.exec(text.slice(opening, opening + 12)) ?? [];
  const fault = opening === -1 ? undefined : htmlFault(name);
  return fault && { ...fault, place: placeAt(text, opening) };
}
