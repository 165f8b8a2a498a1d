/**
 * The part of a notice in words: `第三部分（二）2` for `三（二）2` and `三、（二）2`, `第四部分2` for `四2`, `第2条` for `2`. Other
 * texts, such as `附件3` and headings, are returned unchanged.
 */
export function sectionText(section: string): string {
  if (/^\d+$/u.test(section)) return `第${section}条`;
  return section.replace(numbered, (_, part: string, under = '', number = '') => {
    const inner = under && `（${under}）`;
    return `第${part}部分${inner}${number}`;
  });
}

const numbered = /^([一二三四五六七八九十]+)、?(?:[（(]([一二三四五六七八九十]+)[）)])?(\d*)$/u;
