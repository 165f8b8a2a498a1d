import { oneLine, type Row } from './row-state.ts';

/** The summary and details of a row. */
export interface TextsReading {
  readonly summary: string;
  readonly details: string | undefined;
  /** True when the summary is put together from place and unit. */
  readonly isStandIn: boolean;
}

/** The content of an activity becomes its summary where it is short; else its first sentence does, and all its details. */
export function textsOf(row: Row): TextsReading {
  const own = oneLine(row.cell('summary'));
  const content = row.cell('content');
  const summary = own || summaryOf(content);
  const details = content === '' || oneLine(content) === summary ? undefined : asMarkdown(content);
  return summary === '' ? { summary: factsOf(row), details, isStandIn: true } : { summary, details, isStandIn: false };
}

const longest = 120;
const isShort = (text: string): boolean => [...text].length <= longest;

function summaryOf(content: string): string {
  const line = oneLine(content);
  if (isShort(line)) return line;
  const [first = ''] = content.split(/(?<=[。！？；])|\n/u);
  return isShort(first) ? oneLine(first).replace(/[；。]$/u, '') : '';
}

/** Plain text as Markdown that shows the same. */
const asMarkdown = (text: string): string =>
  text
    .split(/\s*\n\s*/u)
    .map((line) => line.trim().replace(/[\\`*_~<>[\]#|&]/gu, String.raw`\$&`))
    .filter((line) => line !== '')
    .join('\n\n');

/** Fallback summary from the row's place and host unit; '' without either, or above 120 code points. */
function factsOf({ cell }: Row): string {
  const place = oneLine(cell('venue') || cell('room'));
  const unit = oneLine(cell('hosts'));
  const facts = [place && `地点：${place}`, unit && `主办：${unit}`].filter((fact) => fact !== '').join('；');
  return isShort(facts) ? facts : '';
}
