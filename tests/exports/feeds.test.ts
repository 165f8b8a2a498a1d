import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { feedText } from '#exports/feeds/feed-text.ts';
import type { Feed, FeedEntry } from '#views/feed/feed.ts';
import { element } from '../site-builders.ts';
import { elementsOf, readXml, textsOf } from './xml-reader.ts';

const anEntry = (overrides: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'https://kepu.example/guyuan-2023/activities/moon/',
  url: 'https://kepu.example/guyuan-2023/activities/moon/',
  title: '看月亮',
  summary: '带上毯子。',
  published: instantOf('2023-08-28T00:00+08:00'),
  updated: instantOf('2023-09-12T00:00+08:00'),
  categories: ['互动体验'],
  ...overrides,
});

const aFeed = (...entries: readonly FeedEntry[]): Feed => ({
  title: '固原市2023年全国科普日',
  description: '固原市的活动',
  home: 'https://kepu.example/guyuan-2023/',
  author: '固原市科学技术协会',
  addresses: {
    atom: 'https://kepu.example/guyuan-2023/feed.xml',
    rss: 'https://kepu.example/guyuan-2023/feed.rss',
    json: 'https://kepu.example/guyuan-2023/feed.json',
  },
  updated: instantOf('2023-09-12T00:00+08:00'),
  entries,
});

const hostile = [
  '</title><script>alert(1)</script>',
  ']]><entry/>',
  '<![CDATA[x]]>',
  '"\' &amp; &lt;b&gt; & <b>',
  '<!--',
  '行一\n行二\r\n\t行三',
];

describe('Atom', () => {
  const document = readXml(feedText(aFeed(anEntry()), 'atom'));

  it('has what RFC 4287 demands of a feed and of an entry', () => {
    const root = document.documentElement;
    expect([root?.localName, root?.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(textsOf(document, 'id')).toEqual([
      'https://kepu.example/guyuan-2023/feed.xml',
      'https://kepu.example/guyuan-2023/activities/moon/',
    ]);
    expect(textsOf(document, 'updated')).toEqual(['2023-09-12T00:00:00+08:00', '2023-09-12T00:00:00+08:00']);
    expect(textsOf(document, 'published')).toEqual(['2023-08-28T00:00:00+08:00']);
    expect(textsOf(document, 'name')).toEqual(['固原市科学技术协会']);
    const self = elementsOf(document, 'link').filter((link) => link.getAttribute('rel') === 'self');
    expect(self.map((link) => link.getAttribute('href'))).toEqual(['https://kepu.example/guyuan-2023/feed.xml']);
  });

  it('gives no date of publication that is not known', () => {
    expect(textsOf(readXml(feedText(aFeed(anEntry({ published: undefined })), 'atom')), 'published')).toEqual([]);
  });
});

describe('RSS', () => {
  it('dates an entry by its latest news, and knows it by its address', () => {
    const document = readXml(feedText(aFeed(anEntry()), 'rss'));
    expect(textsOf(document, 'pubDate')).toEqual(['Mon, 11 Sep 2023 16:00:00 GMT']);
    expect(element(elementsOf(document, 'guid')).getAttribute('isPermaLink')).toBe('true');
  });

  it('gives text where readers expect HTML', () => {
    const document = readXml(feedText(aFeed(anEntry({ summary: '小于 <b> & 大于' })), 'rss'));
    expect(textsOf(document, 'description')[1]).toBe('小于 &lt;b&gt; &amp; 大于');
  });
});

describe('JSON Feed', () => {
  it('has what version 1.1 demands', () => {
    expect(JSON.parse(feedText(aFeed(anEntry({ picture: 'https://kepu.example/p.png' })), 'json'))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: '固原市2023年全国科普日',
      description: '固原市的活动',
      home_page_url: 'https://kepu.example/guyuan-2023/',
      feed_url: 'https://kepu.example/guyuan-2023/feed.json',
      language: 'zh-CN',
      authors: [{ name: '固原市科学技术协会' }],
      items: [
        {
          id: 'https://kepu.example/guyuan-2023/activities/moon/',
          url: 'https://kepu.example/guyuan-2023/activities/moon/',
          title: '看月亮',
          content_text: '带上毯子。',
          date_published: '2023-08-28T00:00:00+08:00',
          date_modified: '2023-09-12T00:00:00+08:00',
          image: 'https://kepu.example/p.png',
          tags: ['互动体验'],
        },
      ],
    });
  });
});

describe.each(['atom', 'rss'] as const)('whatever stands in a title, %s', (format) => {
  const read = (title: string) => {
    const document = readXml(feedText(aFeed(anEntry({ title, summary: title, categories: [title] })), format));
    const entry = element(elementsOf(document, format === 'atom' ? 'entry' : 'item'));
    return { document, entry };
  };

  it.each(hostile)('reads back %j as text, and gains no element', (title) => {
    const { document, entry } = read(title);
    expect(textsOf(entry, 'title')).toEqual([title]);
    expect(elementsOf(document, '*')).toHaveLength(elementsOf(read('看月亮').document, '*').length);
    const category = element(elementsOf(entry, 'category'));
    expect(format === 'atom' ? category.getAttribute('term') : category.textContent).toBe(title);
  });

  it('stays well-formed with any characters, and loses only those that XML forbids', () => {
    const unit = fc.oneof(
      fc.constantFrom('<', '>', '&', ']', '\u0000', '\u000B', '\u001F', '\uFFFF', '\uD800'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const title = units.join('');
        const kept = [...title].filter((character) => {
          const code = character.codePointAt(0) ?? 0;
          const isControl = code < 0x20 && ![0x9, 0xa, 0xd].includes(code);
          return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
        });
        expect(textsOf(read(title).entry, 'title')).toEqual([kept.join('')]);
      }),
      { numRuns: 200 },
    );
  });
});
