import { describe, expect, test } from 'vitest';
import { traditionalPage } from '#integrations/zh-hant/traditional-page.ts';
import { traditionalText } from '#integrations/zh-hant/traditional-text.ts';

const pages = ['/kpr/qz/', '/kpr/qz/schedule/'];
const version = {
  text: traditionalText(),
  pageOf: (path: string) => (pages.includes(path) ? path.replace('/kpr/qz/', '/kpr/qz/zh-hant/') : undefined),
  scriptOf: (src: string) => src.replace('/_astro/', '/_astro/zh-hant/'),
};

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html id="elder" lang="zh-Hans"><head>${head}</head><body>${body}</body></html>`;
const headOf = (head: string) => /<head>(.*)<\/head>/su.exec(traditionalPage(page(head, ''), version))?.[1];
const bodyOf = (body: string) => /<body>(.*)<\/body>/su.exec(traditionalPage(page('', body), version))?.[1];

describe('in the version in Traditional characters', () => {
  test('the page states its language', () => {
    expect(traditionalPage(page('', ''), version)).toContain('<html id="elder" lang="zh-Hant">');
  });

  test('texts change, those of templates and drawings too', () => {
    expect(bodyOf('<p>科学 <b>实验</b></p>')).toBe('<p>科學 <b>實驗</b></p>');
    expect(bodyOf('<template><p>实验</p></template>')).toBe('<template><p>實驗</p></template>');
    expect(bodyOf('<svg><title>实验</title><text>实验</text></svg>')).toBe(
      '<svg><title>實驗</title><text>實驗</text></svg>',
    );
  });

  test('attributes change that people read', () => {
    expect(bodyOf('<img alt="实验" src="a.png"><nav aria-label="导航" title="导航"></nav>')).toBe(
      '<img alt="實驗" src="a.png"><nav aria-label="導航" title="導航"></nav>',
    );
    expect(bodyOf('<input placeholder="搜索活动"><b data-unit="项">3</b>')).toBe(
      '<input placeholder="搜索活動"><b data-unit="項">3</b>',
    );
    expect(headOf('<meta name="description" content="实验">')).toBe('<meta name="description" content="實驗">');
  });

  test('what a copy button is for changes, what it copies stays', () => {
    expect(bodyOf('<code data-copy="网址">https://a.cn/</code>')).toBe('<code data-copy="網址">https://a.cn/</code>');
  });

  test('what the search alone reads is left out: the pages are not in its index', () => {
    expect(
      bodyOf('<p>实验</p><div hidden data-pagefind-ignore="index"><span data-pagefind-meta="a:实验"></span></div>'),
    ).toBe('<p>實驗</p>');
    expect(bodyOf('<p data-pagefind-ignore>实验</p>')).toBe('<p data-pagefind-ignore>實驗</p>');
  });

  test('ids, classes, values, addresses and file names stay', () => {
    const kept =
      '<h2 id="实验" class="实验" data-value="实验"><a href="#实验">1</a><a href="/kpr/实验.pdf" download>2</a></h2>' +
      '<input name="实验" value="实验" hidden><img alt="" src="/media/实验.jpg">';
    expect(bodyOf(kept)).toBe(kept);
  });

  test('character references and quotation marks in attributes stay what they mean', () => {
    expect(bodyOf('<p title="“实验” &#38; &quot;A&quot;">A&#38;实&lt;验</p>')).toBe(
      '<p title="“實驗” &#38; &#34;A&#34;">A&#38;實&lt;驗</p>',
    );
  });

  test('styles and scripts stay, for their hashes and their names; the texts of data for search engines change', () => {
    const kept = '<style>.实验::before{content:"实验"}</style><script>var s="实验"</script>';
    expect(headOf(kept)).toBe(kept);
    expect(headOf('<script type="application/ld+json">{"name":"实验","url":"https://a.cn/%E5"}</script>')).toBe(
      '<script type="application/ld+json">{"name":"實驗","url":"https://a.cn/%E5"}</script>',
    );
  });
});

describe('of the addresses in the version in Traditional characters', () => {
  test('scripts are those with Traditional texts', () => {
    expect(bodyOf('<script type="module" src="/kpr/_astro/a.js"></script>')).toBe(
      '<script type="module" src="/kpr/_astro/zh-hant/a.js"></script>',
    );
  });

  test('links lead to pages that have such a version too, with what follows the path', () => {
    expect(bodyOf('<a href="/kpr/qz/schedule/?day=1&#38;a=b#实验">日程</a>')).toBe(
      '<a href="/kpr/qz/zh-hant/schedule/?day=1&#38;a=b#实验">日程</a>',
    );
  });

  test('links of drawings do so by their old name and by their new one', () => {
    expect(bodyOf('<svg><a href="/kpr/qz/" xlink:href="/kpr/qz/"></a></svg>')).toBe(
      '<svg><a href="/kpr/qz/zh-hant/" xlink:href="/kpr/qz/zh-hant/"></a></svg>',
    );
  });

  test('links stay to pages without one, to files and to other hosts', () => {
    const kept =
      '<a href="/kpr/">1</a><a href="/kpr/qz/calendar.ics">2</a><a href="https://a.cn/kpr/qz/">3</a><a href="tel:1">4</a>';
    expect(bodyOf(kept)).toBe(kept);
  });

  test('the page names its own address, and the addresses of both versions as before', () => {
    const alternates =
      '<link rel="alternate" hreflang="zh-Hans" href="https://kepu.example/kpr/qz/">' +
      '<link rel="alternate" hreflang="zh-Hant" href="https://kepu.example/kpr/qz/zh-hant/">';
    expect(
      headOf(
        `<link rel="canonical" href="https://kepu.example/kpr/qz/">${alternates}` +
          '<meta property="og:url" content="https://kepu.example/kpr/qz/"><meta property="og:locale" content="zh_CN">',
      ),
    ).toBe(
      `<link rel="canonical" href="https://kepu.example/kpr/qz/zh-hant/">${alternates}` +
        '<meta property="og:url" content="https://kepu.example/kpr/qz/zh-hant/"><meta property="og:locale" content="zh_TW">',
    );
  });

  test('what states its own language stays: the way back', () => {
    const kept = '<a lang="zh-Hans" hreflang="zh-Hans" href="/kpr/qz/">简体</a>';
    expect(bodyOf(kept)).toBe(kept);
  });
});
