import fc from 'fast-check';
import { characterFaults } from '#domain/checks/text-characters.ts';
import { privacyFaults } from '#domain/checks/text-privacy.ts';

/** What some format takes for its own: HTML, JSON, scripts, ICS, CSV, URLs, templates, YAML. */
const marks = [
  ...['"', "'", '<', '>', '&', '{', '}', '`', '\\', ',', ';', ':', '=', '+', '-', '@', '#', '%', '$', '|', '*', '_'],
  ...['</script>', '<!--', '-->', ']]>', '&lt;', '&amp;quot;', '" /><script>alert(1)</script><meta x="', "' onload='"],
  ...['=1+1', '@SUM(A1)', '#{x}', '{{x}}', '%0d%0a', '\\n', '$&', '__proto__', 'null', 'BEGIN:VEVENT', '- ', '---'],
];
const words = [
  '科普',
  '科学',
  '博物馆',
  '活动',
  '（一）',
  '“水”',
  '《月球》',
  '，',
  '：',
  '·',
  '—',
  '2023',
  'kepu',
  '一',
];
/** Of the CJK blocks, extensions included, what a phone may lack and the poster's fonts have; then what these lack. */
const rare = [
  ...['龘', '䶮', '㸚', '鿍', '㐂', '䲜', '𫟼', 'é', '½', '℃', '×'],
  ...['𰻞', '𠮷', '𪚥', '\u{2b81d}', '😀', '👩‍🔬', 'ảo', 'e\u0301', 'ᠮ', '𝒜', '\t好'],
];

const fragment = fc.oneof(
  fc.constantFrom(...marks),
  fc.constantFrom(...words),
  fc.constantFrom(...rare),
  fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((codePoint) => String.fromCodePoint(codePoint)),
);

/** What a reader may be told, whatever field it stands in: no fault of characters, no number of a person. */
const isFit = (text: string) => [...characterFaults(text), ...privacyFaults(text)].length === 0;

/** One line of at most `max` characters, mostly short, sometimes as long as can be. */
export function aLine(max: number): fc.Arbitrary<string> {
  const short = fc.array(fragment, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  const text = fc.oneof(
    { weight: 8, arbitrary: short },
    { weight: 1, arbitrary: short.map((part) => part.repeat(Math.ceil(max / part.length))) },
    { weight: 1, arbitrary: fc.constantFrom(...marks) },
  );
  return text.map((long) => [...long].slice(0, max).join('').trim()).filter((line) => line !== '' && isFit(line));
}

/** Markdown of at most `max` characters, valid in MDX too: headings, lists, tables, links, and marks that are text. */
export function aMarkdown(max: number): fc.Arbitrary<string> {
  const inline = aLine(60).map(escapeMarkdown);
  const block = fc.oneof(
    inline,
    inline.map((text) => `## ${text}`),
    inline.map((text) => `**科普**${text}`),
    inline.map((text) => `[${text}](https://kexie.example/?a=1&b=%22)`),
    fc.array(inline, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((line) => `- ${line}`).join('\n')),
    fc.array(inline, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((line) => `1. ${line}`).join('\n')),
    fc.tuple(inline, inline).map(([head, cell]) => `| ${head} | 乙 |\n| --- | --- |\n| ${cell} | 乙 |`),
  );
  const several = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.join('\n\n'));
  const long = fc.constant('长'.repeat(max));
  return fc
    .oneof({ weight: 19, arbitrary: several }, { weight: 1, arbitrary: long })
    .map((text) => (text.length <= max ? text : '太长的另写。'));
}

/** Every ASCII mark as the character that it is (CommonMark, 2.4). */
const escapeMarkdown = (text: string) => text.replace(/[!-/:-@[-`{-~]/gu, String.raw`\$&`);
