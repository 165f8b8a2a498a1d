import { withoutMark } from '../../activity/title-marks.ts';
import { oneLine } from '../row-state.ts';
import { type RemarkReading, readRemark, readState, type SaidState } from './remark.ts';

/** A name without the marks that say what became of the activity, and what its notes in brackets say. */
export interface NameReading {
  readonly name: string;
  readonly isSample: boolean;
  readonly states: readonly SaidState[];
  readonly notes: readonly RemarkReading[];
}

const bracketed = /[（(【[]([^（()）【】[\]]{1,30})[）)】\]]/gu;

/** Reads the cell of a name: `科普集市（已取消）`, `【示例】看月亮`, `亲子实验课（限30组）`. */
export function readName(cell: string, areaCode: string | undefined): NameReading {
  // Our exports mark samples in the name where the table has no column for them.
  const { title, isMarked: isSample } = withoutMark(oneLine(cell), 'sample');
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
  const [, name = marked, state = ''] =
    /^(.+?)[\s—–-]*((?:已|现已)(?:取消|约满|报满|满员))$/u.exec(marked.trim()) ?? [];
  const said = state === '' ? undefined : readState(state);
  return { name: name.trim(), isSample, states: said ? [...states, said] : states, notes };
}
