import { platformIn } from '../places/places.ts';
import { oneLine, type Row } from './row-state.ts';

/** The summary of a row, '' where it says nothing, and its details. */
export interface TextsReading {
  readonly summary: string;
  readonly details: string | undefined;
}

/** The content of an activity becomes its summary where it is short; else its first sentence does, and all its details. */
export function textsOf(row: Row, type: string | undefined): TextsReading {
  const own = oneLine(row.cell('summary'));
  const content = row.cell('content') || row.cell('highlights');
  const summary = own || summaryOf(content);
  const details = detailsOf(row, oneLine(content) === summary ? '' : content);
  if (summary !== '') return { summary, details };
  const facts = sentenceOf(row, type);
  if (facts !== '') row.notes.push(`没有“一句话介绍”，先照表写了“${facts}”，可以改得更好。`);
  return { summary: facts, details };
}

/** The content that the summary does not say, and a line for each other column of the activity. */
function detailsOf({ cell, titleOf }: Row, content: string): string | undefined {
  const others = (['series', 'highlights', 'department'] as const).flatMap((field) => {
    const text = oneLine(cell(field));
    const isContent = field === 'highlights' && cell('content') === '';
    return text === '' || isContent ? [] : [`${titleOf(field)}：${text}`];
  });
  const lines = [content, ...others].filter((line) => line !== '');
  return lines.length === 0 ? undefined : asMarkdown(lines.join('\n'));
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

/** How many come, behind whom it is for: 小学生，每场40人; 村民（约50人）. */
const counts =
  /[，,；;、\s（(]*(?:每[场期次批班]|限额?|约|共|各|近)+\d+余?(?:人|名|组家庭|个家庭|组|户)(?:左右)?[）)]?$/u;

const heldAt = (place: string): string => (platformIn(place) === undefined ? `在${place}举办` : `在${place}`);

/**
 * What the row says of an activity without a summary: 报告讲座，面向中小学生，测试市科协主办。 Its place where no unit is told.
 * '' where it says nothing of these.
 */
function sentenceOf({ cell }: Row, type: string | undefined): string {
  const unit = cell('hosts')
    .trim()
    .replace(/\s*\n\s*|\s{2,}/gu, '、');
  const place = oneLine(cell('venue') || cell('room'));
  const audience = oneLine(cell('audiences')).replace(counts, '');
  const facts = [
    type === undefined || type === '其他' ? '' : type,
    audience === '' || /^(?:不限|无|其他)/u.test(audience) ? '' : `面向${audience}`,
    unit === '' || /[：:]/u.test(unit) ? place && heldAt(place) : `${unit}主办`,
  ].filter((fact) => fact !== '');
  const sentence = `${facts.join('，')}。`;
  return facts.length > 0 && isShort(sentence) ? sentence : '';
}
