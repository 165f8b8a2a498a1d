const ticks = '☑☒✓✔√■●';
const boxes = '□☐○';
/** A printed box may be ticked beside it: □√. */
const box = new RegExp(`[${boxes}]?\\s?[${ticks}]|[${boxes}]`, 'gu');
const tick = new RegExp(`[${ticks}]`, 'u');
const bracketed = /[（(]\s*(?<tick>[√✓✔☑■]?)\s*[）)]/gu;
/** An option has few words; a text with marks of a list has sentences. */
const longestOption = 24;

interface Option {
  readonly isChosen: boolean;
  readonly text: string;
}

/**
 * The ticked options of a form's cell, joined by 、: `☑互动体验  □展览展示`, `讲座（√） 展览（ ）`; '' where none is. What is
 * written behind the options follows them. Undefined for a text without boxes.
 */
export function chosenOptions(text: string): string | undefined {
  const options = optionsOf(withBoxes(text));
  if (options === undefined || options.some(({ text: option }) => isSentence(option))) return undefined;
  const chosen = options
    .filter((option) => option.isChosen || isFilledOther(option))
    .map((option) => nameOf(option.text));
  const beside = options.filter(({ isChosen }) => !isChosen).map((option) => besideOf(option.text));
  return [chosen.filter((name) => name !== '').join('、'), ...beside].filter((part) => part !== '').join('；');
}

/** Boxes in brackets as boxes, where a text has no others. */
function withBoxes(text: string): string {
  const found = [...text.matchAll(bracketed)];
  const hasTick = found.some(({ groups }) => groups?.['tick'] !== '');
  if (found.length < 2 || !hasTick || new RegExp(`[${boxes}]`, 'u').test(text)) return text;
  return text.replace(bracketed, (_, mark: string) => (mark === '' ? '□' : '☑'));
}

/** Boxes stand before their options, or all behind them. */
function optionsOf(text: string): readonly Option[] | undefined {
  const marks = [...text.matchAll(box)].map(({ 0: mark, index }) => ({ mark, from: index, to: index + mark.length }));
  const isForm = marks.some(({ mark }) => /[□☐○☑☒]/u.test(mark));
  const [first] = marks;
  if (!first || !isForm || text.trim() === first.mark.trim()) return undefined;
  const isBehind = text.slice(0, first.from).trim() !== '' && text.slice(marks.at(-1)?.to).trim() === '';
  return marks.map(({ mark, from, to }, index) => ({
    isChosen: tick.test(mark),
    text: isBehind ? text.slice(marks[index - 1]?.to ?? 0, from) : text.slice(to, marks[index + 1]?.from),
  }));
}

const isSentence = (option: string): boolean => {
  const [name = ''] = option.trim().split(/\s{2,}|[（(；;，,\n]/u);
  return name.length > longestOption;
};

const blank = /[＿_]+|[（(][\s＿_]*[）)]/gu;
const edges = /^[\s、，,；;。]+|[\s、，,；;。]+$/gu;
/** What the form asks for, apart from what is written: 其他（请注明）：观摩. */
const request = /[（(]\s*请?注明\s*[）)]/u;
const other =
  /^其[他它]\s*(?:[（(]\s*(?:请?注明)?[：:]?(?<inside>[^（）()]*)[）)]|[：:]\s*(?<after>.*)|\s(?<beside>.*))$/u;

/** An option without its blank: 其他（请注明：观摩） and 其他：观摩 are 其他（观摩）. */
function nameOf(option: string): string {
  const name = option.replace(blank, ' ').replace(edges, '');
  const written = writtenInOther(name);
  return written === '' ? name.replace(/[（(]\s*(?:请?注明)?[：:]?\s*[）)]$/u, '') : `其他（${written}）`;
}

function writtenInOther(name: string): string {
  const { inside, after, beside } = other.exec(name.replace(request, ''))?.groups ?? {};
  return (inside ?? after ?? beside ?? '').trim();
}

/** Something is written into 其他 without a tick. */
const isFilledOther = ({ text }: Option): boolean => writtenInOther(text.replace(blank, ' ').replace(edges, '')) !== '';

/** What is written behind an option that is not chosen: `☑是  □否  每场限30人`. */
function besideOf(option: string): string {
  if (isFilledOther({ isChosen: false, text: option })) return '';
  const [, ...rest] = option
    .replace(blank, '  ')
    .replace(edges, '')
    .split(/\s{2,}|[；;，,。\n]/u);
  return rest.join('，').replace(edges, '');
}
