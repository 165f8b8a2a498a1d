import type { Root } from 'mdast';
import remarkGfm, { type Options } from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Plugin, type Processor, unified } from 'unified';
import { normalizeAutolinks } from './autolinks.ts';
import { endTables } from './mending/end-tables.ts';
import { keepListNumbers } from './mending/list-numbers.ts';
import { pairStars } from './mending/pair-stars.ts';
import { restoreSigns } from './mending/restore-signs.ts';

/** `markdown` for fields of JSON files, `mdx` for bodies. */
export type ProseKind = 'markdown' | 'mdx';

/**
 * The dialect of all prose, as remark plugins: GFM with double tildes only, because `9:00~11:00` is a range; without
 * indented code, because clerks indent paragraphs; without underlined headings, because a row of dashes is a rule.
 */
export const proseSyntax: readonly [Plugin<[], undefined>, [Plugin<[Options?], undefined, Root>, Options]] = [
  withoutIndentedCode,
  [remarkGfm as Plugin<[Options?], undefined, Root>, { singleTilde: false }],
];

function withoutIndentedCode(this: Processor): undefined {
  const settings = this.data();
  settings.micromarkExtensions ??= [];
  settings.micromarkExtensions.push({ disable: { null: ['codeIndented', 'setextUnderline'] } });
}

const [plain, gfm] = proseSyntax;
const parsers = {
  markdown: unified()
    .use(remarkParse)
    .use(plain)
    .use(...gfm)
    .freeze(),
  mdx: unified()
    .use(remarkParse)
    .use(plain)
    .use(...gfm)
    .use(remarkMdx)
    .freeze(),
} as const;

/**
 * Parses prose without mendProse(), for limits that are checked first.
 * @throws VFileMessage when MDX cannot be parsed.
 */
export const parseProse = (text: string, kind: ProseKind): Root => parsers[kind].parse(text);

/**
 * Turns what the parser read as marks but clerks mean as text back into text, and pairs of `**` beside Chinese marks into
 * strong, in place: stars and tildes between
 * numbers, `>18`, text below a table, list numbers, Chinese behind a web address. `source` is the parsed text.
 */
export function mendProse(tree: Root, source: string): Root {
  normalizeAutolinks(tree);
  restoreSigns(tree, source);
  pairStars(tree, source);
  endTables(tree);
  keepListNumbers(tree, source);
  return tree;
}
