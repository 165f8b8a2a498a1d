import { partsOf } from '../remark/parts.ts';
import { readSittings, type SaidOfSitting } from './sittings.ts';

/** A cell of times without what it says of a sitting at another time than before. */
export interface MovedTime {
  readonly text: string;
  readonly said: readonly SaidOfSitting[];
}

const bracketed = /[（(]([^（()）]{2,40})[)）]/gu;
/** What speaks of a move. */
const ofMove = /原|改|延|推|提前|顺/u;

/** Reads `9月26日（原定12日）`, `9月26日15:00，原定9月12日` and `9月12日改到9月26日15:00`. */
export function withoutMoves(cell: string): MovedTime {
  if (!ofMove.test(cell)) return { text: cell, said: [] };
  const said: SaidOfSitting[] = [];
  const text = cell.replace(bracketed, (whole, inside: string) => {
    const reading = ofMove.test(inside) ? readSittings(partsOf(inside)) : undefined;
    if (!reading || reading.others.length > 0 || !reading.said.every(isMove)) return whole;
    said.push(...reading.said);
    return '';
  });
  return said.length > 0 ? { text: text.trim(), said } : wholly(cell);
}

const isMove = ({ kind }: SaidOfSitting): boolean => kind === 'moved';

/** The new time of a cell that tells the former one as well. */
function wholly(cell: string): MovedTime {
  const { said, others } = readSittings(partsOf(cell));
  const [move, ...more] = said;
  if (move?.kind !== 'moved' || more.length > 0 || move.from === undefined) return { text: cell, said: [] };
  if (move.to !== undefined && others.length === 0)
    return { text: move.isSameTime ? move.to + hoursOf(move.from) : move.to, said: [{ ...move, to: undefined }] };
  return move.to === undefined && others.length === 1 ? { text: others.join(''), said } : { text: cell, said: [] };
}

const hoursOf = (moment: string): string => /(?:[上中下]午|晚上?|早上)?\d{1,2}[:：点时].*$/u.exec(moment)?.[0] ?? '';
