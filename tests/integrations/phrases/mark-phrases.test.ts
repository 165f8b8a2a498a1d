import { expect, test } from 'vitest';
import { phraseBreaker } from '#domain/phrases/breaker.ts';
import { markPhrases, withoutPhrases } from '../../../src/integrations/phrases/mark-phrases.ts';
import { searchableText } from '../../../src/integrations/search/searchable-text.ts';

const breaker = phraseBreaker([]);
const marked = (body: string) => {
  const html = markPhrases(`<html><body>${body}</body></html>`, breaker);
  return html.slice('<html><body>'.length, -'</body></html>'.length);
};

test('the phrases of a text stand in elements that are kept on one line', () => {
  expect(marked('<h1>给机关干部讲的人工智能</h1>')).toBe(
    '<h1><no-br>给机关</no-br><no-br>干部讲的</no-br><no-br>人工智能</no-br></h1>',
  );
});

test('blanks between phrases stay outside, so that a line may end there', () => {
  expect(marked('<p>9月17日 周日　固原市示例博物馆\n 所有人</p>')).toMatch(
    /^<p><no-br>9月17日<\/no-br> <no-br>周日<\/no-br>　.*<\/no-br>\n <no-br>所有人<\/no-br><\/p>$/u,
  );
});

test('a line may end before and after quoted words in every browser', () => {
  const title = '<h1>古城老街“党建+”邻里中心的一楼手机课堂</h1>';
  expect(marked(title)).toMatch(/<\/no-br><wbr><no-br>“党建\+”<\/no-br><wbr><no-br>/u);
  expect(marked(title).match(/<wbr>/gu)).toHaveLength(2);
  expect(withoutPhrases(marked(title))).toBe(title);
  const single = '<h1>“𬭎”“䶮”怎么打出来：生僻字“㙍”进电脑</h1>';
  expect(marked(single)).toMatch(/^<h1>“𬭎”“䶮”<wbr><no-br>.*<\/no-br><wbr>“㙍”<wbr><no-br>/u);
  expect(withoutPhrases(marked(single))).toBe(single);
});

test('a short text alone in its block has room, in a cell perhaps not', () => {
  expect(marked('<p>展览展示</p><th>展览展示</th>')).toBe('<p>展览展示</p><th><no-br>展览展示</no-br></th>');
});

test('a chip or button goes to the next line as a whole: a short text in it has room', () => {
  const chip = '<a class="chip" href="/">9月15日 周日<small>8</small></a>';
  expect(marked(chip)).toBe(chip);
  expect(marked(chip.replace('周日', '全国科普日主场活动'))).toContain('<no-br>');
});

test('a state, and the files of a poster, stand on one line by their styles', () => {
  const left =
    '<span class="status"><svg></svg>预约已截止</span><p class="poster-files"><a href="/">PNG，31 KB</a></p>';
  expect(marked(left)).toBe(left);
});

test('in running text the numbers are marked, in its headings and cells the phrases', () => {
  expect(marked('<div class="prose"><p>看展览，9月开始</p><h2>看展览就来博物馆</h2></div>')).toBe(
    '<div class="prose"><p>看展览，<no-br>9月</no-br>开始</p><h2><no-br>看展览</no-br><no-br>就来博物馆</no-br></h2></div>',
  );
});

test('the text of a link or button, which may be a row with a picture, stays one element', () => {
  expect(marked('<a href="/"><svg><text>展览展示</text></svg>全国科普日主场活动</a>')).toBe(
    '<a href="/"><svg><text>展览展示</text></svg><span><no-br>全国科普日</no-br><no-br>主场活动</no-br></span></a>',
  );
});

test('scripts, styles, hidden texts and texts that scripts write stay as they are', () => {
  const left =
    '<script>"科普日主场活动"</script><svg><style>a{}</style><svg></svg><text>科普日主场活动</text></svg>' +
    '<span class="visually-hidden">科普日主场活动</span><p role="status">科普日主场活动</p>';
  expect(marked(left)).toBe(left);
});

test('a page without its marks is the page as it was, and the search reads the same text', () => {
  const html =
    '<html><body><main data-pagefind-body><h1>固原市2023年全国科普日</h1><p>电话 0954-0000000，27 个展位。</p></main></body></html>';
  const page = markPhrases(html, breaker);
  expect(page).not.toBe(html);
  expect(withoutPhrases(page)).toBe(html);
  expect(searchableText(page).text).toBe(searchableText(html).text);
});

test('an entity stays whole', () => {
  expect(marked('<p>问问&amp;答答，科学&#38;生活</p>')).toMatch(/&amp;.*&#38;/u);
  expect(marked('<p>A&amp;B，1&#38;2</p>')).toBe('<p>A&amp;B，1&#38;2</p>');
});

test('a short text alone in a link has room unless the link stands in a text', () => {
  expect(marked('<li><a href="/">场馆</a></li>')).toBe('<li><a href="/">场馆</a></li>');
  expect(marked('<p>详见<a href="/">通知</a></p>')).toMatch(/<a href="\/"><no-br>通知<\/no-br><\/a>/u);
});

test('what a script puts in place later is marked already', () => {
  expect(marked('<template><p>全国科普日主场活动</p></template>')).toBe(
    '<template><p><no-br>全国科普日</no-br><no-br>主场活动</no-br></p></template>',
  );
});

test('the short name of a fact, and a short text alone in a box, have room', () => {
  const left = '<dl><dt>无台阶</dt></dl><div><span class="label">第 1 场</span></div>';
  expect(marked(left)).toBe(left);
  expect(marked('<dt>要不要预约</dt>')).toBe('<dt><no-br>要不要预约</no-br></dt>');
});
