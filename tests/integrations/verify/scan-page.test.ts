import { expect, test } from 'vitest';
import { assetsInCss, scanPage } from '#integrations/verify/scan-page.ts';

test('ids, links and assets are told apart', () => {
  const page =
    scanPage(`<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"><link rel="canonical" href="https://kepu.example/"></head>
    <body id="top"><a href="/x/?a=1&amp;b=2#c">x</a><form action="/search/"></form><img src="/p.png" srcset="/p.png 1x, /p2.png 2x" alt="">
    <svg><use href="#mark"></use></svg><div style="background: url('/bg.png')"></div><script src=/s.js></script></body></html>`);
  expect([...page.ids]).toEqual(['top']);
  expect([...page.links]).toEqual(['/x/?a=1&b=2#c', '/search/']);
  expect([...page.assets]).toEqual(['/a.css', '/p.png', '/p2.png', '#mark', '/bg.png', '/s.js']);
});

test('what stands in comments, scripts and templates is no part of the page', () => {
  const { links, ids } = scanPage(
    '<!-- <a href="/1"> --><script>"<a href=\'/2\'>"</script><template><a href="/3" id="t"></a></template>',
  );
  expect([links.size, ids.size]).toEqual([0, 0]);
});

test('a bracket in an attribute does not end its tag', () => {
  expect([...scanPage('<a title="a > b" href="/x/">x</a>').links]).toEqual(['/x/']);
});

test('style sheets name what they load', () => {
  expect(assetsInCss('@import "/b.css"; a { background: url(/c.png) } @font-face { src: url("/d.woff2") }')).toEqual([
    '/b.css',
    '/c.png',
    '/d.woff2',
  ]);
});

test('reads no attribute out of the text of another', () => {
  const page = scanPage(
    '<meta content="</script ><img src=x onerror=alert(1)>"><a title=\'看 href=/y\' href="/z">去</a>',
  );
  expect([...page.assets]).toEqual([]);
  expect([...page.links]).toEqual(['/z']);
});

test('takes no comment from the text of an attribute', () => {
  const page = scanPage('<a title="<!--" href="/a">去</a><a title="--><img src=x>" href="/b">去</a>');
  expect([...page.links]).toEqual(['/a', '/b']);
  expect([...page.assets]).toEqual([]);
});

test('a script without a text of its own hides nothing up to the next one', () => {
  const { ids, assets } = scanPage('<script src="/a.js"></script><main id="main"></main><script src="/b.js"></script>');
  expect([[...ids], [...assets]]).toEqual([['main'], ['/a.js', '/b.js']]);
});
