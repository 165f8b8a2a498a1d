/** A part of a printed line: words of the form, or a blank with what is known for it. */
export type FillPart =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'blank';
      /** Full-width characters. */
      readonly width: number;
      /** Empty: left to be filled in. */
      readonly value: string;
    };

/** Returns what is known for a blank from the words before it; undefined for nothing. */
type BlankAnswer = (before: string) => string | undefined;

/**
 * A line of a form as the content writes it, with `＿` for each blank: `预计公众参与活动人数＿人`. A line without one
 * gets a blank: before a （盖章） that follows its colon, else at its end (`填报单位（章）` → `填报单位（章）：＿`).
 */
export function fillParts(line: string, answer: BlankAnswer): readonly FillPart[] {
  const parts = withBlank(line).split(/(＿+)/u).filter(Boolean);
  return parts.map((text, index) => {
    if (!text.startsWith('＿')) return { kind: 'words', text };
    const before = parts[index - 1] ?? '';
    const width = widths.find(([after]) => after.test(parts[index + 1] ?? ''))?.[1] ?? nameWidth;
    return { kind: 'blank', width: Math.max(width, text.length), value: answer(before) ?? '' };
  });
}

/** Full-width characters by what follows: a day, a number, else a name. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^[年月日]/u, 2],
  [/^人/u, 4],
];
const nameWidth = 10;

function withBlank(line: string): string {
  if (line.includes('＿')) return line;
  const sealed = /^(.*：)(（盖章）)$/u.exec(line);
  if (sealed) return `${sealed[1]}＿${sealed[2]}`;
  return line.endsWith('：') ? `${line}＿` : `${line}：＿`;
}

/** The line as plain text, with full-width spaces for what is to be filled in. */
export const fillText = (parts: readonly FillPart[]): string =>
  parts.map((part) => (part.kind === 'words' ? part.text : part.value || '　'.repeat(part.width))).join('');

/** （盖章） and, below it, the date of an opinion or a signature. */
export const sealLines = ['（盖章）', '年　　月　　日'] as const;
