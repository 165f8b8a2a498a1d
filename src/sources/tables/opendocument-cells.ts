import { struckText } from '#domain/import/row/cell-texts.ts';
import { elementsIn, within, type XmlElement } from './xml-tree.ts';

/** Properties that the styles give to cells, texts and sheets. */
export interface Styles {
  /** Names of styles that strike their text out. */
  readonly struck: ReadonlySet<string>;
  /** Names of styles of hidden sheets. */
  readonly hidden: ReadonlySet<string>;
}

/** The automatic styles of a document (ODF 1.3, part 3, 16). */
export function stylesOf(document: XmlElement): Styles {
  const struck = new Set<string>();
  const hidden = new Set<string>();
  for (const style of within(document, 'style:style')) {
    const name = style.attributes['style:name'] ?? '';
    for (const properties of elementsIn(style)) {
      if (isStruck(properties)) struck.add(name);
      if (properties.attributes['table:display'] === 'false') hidden.add(name);
    }
  }
  return { struck, hidden };
}

const isStruck = ({ name, attributes }: XmlElement): boolean =>
  name === 'style:text-properties' &&
  ['style:text-line-through-style', 'style:text-line-through-type'].some(
    (key) => attributes[key] !== undefined && attributes[key] !== 'none',
  );

/** Elements of a cell whose text is not the cell's: comments, pictures, pronunciation. */
const aside = /^(?:office:annotation|drawing:.*|text:ruby-text|text:note)$/u;

/** Text of a cell by its value, not by its format: a day as `2025年9月20日`, as workbooks are read; else its text. */
export function cellText(cell: XmlElement, styles: Styles): string {
  const { attributes } = cell;
  switch (attributes['office:value-type']) {
    case 'date':
      return dateText(attributes['office:date-value'] ?? '') ?? paragraphs(cell, styles);
    case 'time':
      return timeText(attributes['office:time-value'] ?? '') ?? paragraphs(cell, styles);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true' ? '是' : '否';
    case 'float':
    case 'currency':
    case 'percentage':
      return String(Number(attributes['office:value'] ?? ''));
    default:
      return paragraphs(cell, styles);
  }
}

const paragraphs = (cell: XmlElement, styles: Styles): string =>
  elementsIn(cell)
    .filter(({ name }) => name === 'text:p')
    .map((paragraph) => runText(paragraph, styles, false))
    .join('\n');

/** Blanks in the file are one blank each run (6.1.2). */
function runText({ content }: XmlElement, styles: Styles, isOut: boolean): string {
  const texts = content.map((part) => {
    if (typeof part !== 'string') return partText(part, styles, isOut);
    const text = part.replace(/[ \t\r\n]+/gu, ' ');
    return isOut ? struckText(text) : text;
  });
  return texts.join('');
}

function partText(part: XmlElement, styles: Styles, isOut: boolean): string {
  if (aside.test(part.name)) return '';
  switch (part.name) {
    case 'text:s':
      return ' '.repeat(Math.min(80, Number(part.attributes['text:c'] ?? 1) || 1));
    case 'text:tab':
      return '\t';
    case 'text:line-break':
      return '\n';
    default:
      return runText(part, styles, isOut || styles.struck.has(part.attributes['text:style-name'] ?? ''));
  }
}

function dateText(value: string): string | undefined {
  const [, year, month, day, hour = '00', minute = '00'] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/u.exec(value) ?? [];
  if (year === undefined) return undefined;
  const written = `${Number(year)}年${Number(month)}月${Number(day)}日`;
  return hour === '00' && minute === '00' ? written : `${written} ${hour}:${minute}`;
}

/** `PT09H30M00S`, to the nearest minute: a fraction of a day is seldom a whole minute in binary. */
function timeText(value: string): string | undefined {
  const [, hour, minute = '0', second = '0'] = /^PT(\d+)H(?:(\d+)M)?(?:(\d+)[\d.]*S)?$/u.exec(value) ?? [];
  if (hour === undefined) return undefined;
  const minutes = Number(hour) * 60 + Number(minute) + (Number(second) >= 30 ? 1 : 0);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
