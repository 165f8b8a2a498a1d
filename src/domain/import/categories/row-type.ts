import type { ActivityType } from '#schemas/activity.ts';
import { quote } from '../../checks/quote.ts';
import type { UntakenCell } from '../row/row-cells.ts';
import { askWord, oneLine, type Row } from '../row/row-state.ts';
import { slipsIn, splitWords, type WordReading } from './said-words.ts';
import { typeSaidIn } from './type-evidence.ts';

/** The type of a row, and the words of its cell that the type does not say. */
export interface TypeReading {
  readonly type: ActivityType | undefined;
  /** The unit's own word under 其他. */
  readonly note?: string;
  readonly kept: readonly UntakenCell[];
}

/**
 * Reads the cell of types. The forms have 其他（请注明） for what is not in their list: the word in the brackets counts
 * where it is one of ours (Quanzhou 2023, 附件1). Of several types the first is taken, the field holds one.
 */
export function typeOf(row: Row): TypeReading {
  const text = oneLine(row.cell('type'));
  if (text === '' || saysHow.test(text)) return { type: typeFromTexts(row), kept: [] };
  const [, named = ''] = other.exec(text) ?? [];
  const isOther = other.test(text);
  const said = isOther ? named.replace(/^[）):：\s]+/u, '').trim() : text;
  if (said !== '' && splitWords(said).every((each) => isProgramme(each, row))) return ofProgramme(row, said);
  const [first, ...others] = said === '' ? [] : typesIn(said, row);
  if (first?.word === undefined) return untold(row, { text, said, isOther });
  const kept = others.filter(({ word }) => word !== first.word).map((each) => each.text);
  if (kept.length > 0) row.notes.push(`活动类型${quote(text)}写了几种，只能选一种，先取${quote(first.word)}。`);
  const reading = { type: first.word, kept: kept.map((each) => keptWord(row, each)) };
  const isSameWord = first.word.includes(said) || said.includes(first.word);
  return isOther && !isSameWord && kept.length === 0 ? withOwnWord(row, reading, said) : reading;
}

/** 线上, 线下 say how it is held, and not what it is. */
const saysHow = /^(?:线[上下]|网上|现场)(?:[+＋、/和与及]?(?:线[上下]|现场))?(?:活动|形式|方式|举办|举行|开展)?$/u;

/** The unit's own word, for which the forms ask under 其他（请注明）, beside the type that it is of. */
function withOwnWord(row: Row, reading: TypeReading, said: string): TypeReading {
  row.notes.push(`活动类型${quote(oneLine(row.cell('type')))}算作${quote(reading.type ?? '')}，照原词注明。`);
  return [...said].length > longest ? { ...reading, kept: [keptWord(row, said)] } : { ...reading, note: said };
}

/** 联合行动, 部门主场活动 say of what an activity is a part, and not what is done there. */
const isProgramme = (text: string, { context: { programmes, types } }: Row): boolean =>
  types(text).kind === 'unknown' && (programmes.find(text).kind === 'found' || /(?:行动|主场活动)$/u.test(text));

function ofProgramme(row: Row, said: string): TypeReading {
  const { kind } = typeSaidIn(row.cell('name'), row.cell('content'));
  return kind === 'one' ? { type: typeFromTexts(row), kept: [keptWord(row, said)] } : asOther(row, said);
}

/**
 * A row without a type of its own says it in its name or content: the first of several that the name says. The type is
 * for finding an activity among others and no fact of the unit's: where nothing says it, it is 其他, which is noted.
 */
function typeFromTexts(row: Row): ActivityType {
  const said = typeSaidIn(row.cell('name'), row.cell('content'));
  const [first] = said.kind === 'several' && said.isName ? said.types : [];
  if (said.kind === 'several' && first !== undefined) {
    row.notes.push(`没有写活动类型，名称像是${said.types.map(quote).join('、')}，只能选一种，先取${quote(first)}。`);
    return first;
  }
  if (said.kind !== 'one') {
    row.notes.push('没有写活动类型，名称和内容也没有说清是哪一种，先写“其他”。');
    return '其他';
  }
  const where = said.isName ? '名称' : '活动内容';
  row.notes.push(`没有写活动类型，照${where}里的${quote(said.word)}写了${quote(said.type)}。`);
  return said.type;
}

const other = /^其[他它](?:类型?|活动)?\s*(?:[：:（(【[]\s*(?:请注明)?[：:]?(.*?)[）)】\]]?)?$/u;

interface TypeWord {
  readonly text: string;
  readonly word: ActivityType | undefined;
}

/** The words of a text, the first that is a type before the others; one without a type where none is. */
function typesIn(text: string, { context: { types } }: Row): readonly TypeWord[] {
  const parts = splitWords(text);
  const wordOf = (each: string) => foundIn(types(each)) ?? foundIn(types(each.replace(visit, '')));
  const whole =
    parts.length < 2 || types(text).kind === 'found' ? foundIn(exact(types(text), parts.length)) : undefined;
  if (whole !== undefined || parts.length < 2) return [{ text, word: whole ?? wordOf(text) }];
  const words = parts.map((each) => ({ text: each, word: wordOf(each) }));
  return words.toSorted((a, b) => Number(a.word === undefined) - Number(b.word === undefined));
}

/** Of several words an ending is that of the last only. */
const exact = <T extends string>(reading: WordReading<T>, count: number): WordReading<T> =>
  count > 1 && reading.kind === 'found' && reading.isNarrower ? { kind: 'unknown', proposals: [], slips: [] } : reading;

const foundIn = <T extends string>(reading: WordReading<T>): T | undefined =>
  reading.kind === 'found' ? reading.word : undefined;

/** A visit may be 研学, 开放日 or neither: no type of the list stands for it. */
const visit = /(?:集体|实地|现场|组织|走进)*(?:参观|观摩|考察)(?:学习|交流|考察|活动)*/u;

const isVisit = (text: string): boolean => text !== '' && text.replace(visit, '') === '';

/** What has no type of its own is 其他, with its own word as the forms ask for it; a slip of a type is asked about. */
function untold(row: Row, { text, said, isOther }: { text: string; said: string; isOther: boolean }): TypeReading {
  if (said === '') return { type: '其他', kept: [] };
  const slips = isOther || isVisit(said) ? [] : splitWords(text).flatMap((each) => slipsIn(row.context.types(each)));
  if (slips.length === 0) return asOther(row, said);
  askWord(row, 'type', `活动类型${quote(text)}：是哪一种？`, [...new Set(slips)]);
  return { type: undefined, kept: [] };
}

/** Longest word that the field holds, in code points. */
const longest = 20;

function asOther(row: Row, said: string): TypeReading {
  if ([...said].length > longest) {
    row.notes.push(`${quote(said)}不在活动类型里，写了“其他”。`);
    return { type: '其他', kept: [keptWord(row, said)] };
  }
  row.notes.push(`${quote(said)}不在活动类型里，写了“其他”，照原词注明。`);
  return { type: '其他', note: said, kept: [] };
}

const keptWord = (row: Row, text: string): UntakenCell => ({ title: row.titleOf('type') || '活动类型', text });
