import { withoutMark } from '../../activity/title-marks.ts';
import { quote } from '../../checks/quote.ts';
import { changing, type RemarkReading, readRemark } from '../remark/remark.ts';
import { readState, type SaidState } from '../remark/states.ts';
import { oneLine } from './row-state.ts';

/** A name without the marks that say what became of the activity, and what its notes in brackets say. */
export interface NameReading {
  readonly name: string;
  readonly isSample: boolean;
  readonly states: readonly SaidState[];
  readonly notes: readonly RemarkReading[];
  /** What the name says that may change the row, in zh-CN. */
  readonly questions: readonly string[];
}

const bracketed = /[（(【[]([^（()）【】[\]]{1,30})[）)】\]]/gu;

/** Marks of which the table tells what they stand for: ★ for what is reported. */
const ofTable = /^[★☆▲△●○◆◇■□※*＊#\s]+(?=.)|(?<=.)[★☆▲△◆◇※\s]+$/gu;

/** Reads the cell of a name: `科普集市（已取消）`, `【示例】看月亮`, `亲子实验课（限30组）`, `讲解大赛（延期至9月23日）`. */
export function readName(cell: string, areaCode: string | undefined): NameReading {
  // Our exports mark samples in the name where the table has no column for them.
  const { title, isMarked: isSample } = withoutMark(oneLine(cell).replace(ofTable, ''), 'sample');
  const states: SaidState[] = [];
  const notes: RemarkReading[] = [];
  const marked = title.replace(bracketed, (whole, note: string) => {
    const state = readState(note);
    if (state) {
      states.push(state);
      return '';
    }
    const reading = readRemark(note, areaCode);
    if (reading.booking || reading.admission || reading.price || reading.ages) notes.push(reading);
    return whole;
  });
  const { name, state } = withoutState(marked.trim());
  const said = state === '' ? undefined : readState(state);
  return {
    name,
    isSample,
    states: said ? [...states, said] : states,
    notes,
    questions: unsure.test(name) ? [`名称写了${quote(name)}：照哪个办？`] : [],
  };
}

const before = /^(?<state>已?取消|延期|改期|推迟|暂停)(?:举办|举行)?[\s：:—–-]+(?<name>.{2,})$/u;
const after =
  /^(?<name>.{2,}?)(?:[\s—–-]*(?<told>(?:已|现已)(?:取消|约满|报满|满员))|[\s—–-]+(?<bare>取消|延期|改期|推迟|暂停))$/u;

/** A state in front of a name, or after it. */
function withoutState(text: string): { readonly name: string; readonly state: string } {
  const { name, state, told, bare } = (before.exec(text) ?? after.exec(text))?.groups ?? {};
  return { name: (name ?? text).trim(), state: state ?? told ?? bare ?? '' };
}

/** Marks that a name keeps. */
const unsure = new RegExp(`${changing.source}|待定|暂定|暂缓|原定|不办|重复|顺延`, 'u');
