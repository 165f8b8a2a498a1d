import { quote } from '../checks/quote.ts';
import type { PlaceReading } from './cells/places.ts';
import { readState, type SaidState } from './cells/remark.ts';
import { ask, known, oneLine, type Row } from './row-state.ts';

/** A number in the column of ids counts the rows. */
export const idOf = ({ cell }: Row): string => (/^\d{1,5}$/u.test(cell('id').normalize('NFKC')) ? '' : cell('id'));

/** What a column of states says became of the activity. */
export function statesOf(row: Row): readonly SaidState[] {
  const text = row.cell('status');
  if (text === '') return [];
  const isAsked = /取消/u.test(row.titleOf('status')) && /^[是√✓]$/u.test(text);
  const state = isAsked ? readState('已取消') : readState(text);
  return [state ?? { kind: 'asked', question: `状态写了${quote(text)}：办不办？` }];
}

/** Where a row is online: its platform and address, else what its place says. */
export function onlineOf(row: Row, { platform: place, url: beside }: PlaceReading): unknown {
  const { cell } = row;
  const { address, rest } = addressIn(cell('onlineUrl'));
  const named = addressIn(cell('onlinePlatform'));
  const platform = named.rest || rest || (place ?? '');
  const url = address || named.address || (beside ?? '');
  const online = known({ platform, url });
  if ((online || place !== undefined) && platform === '') {
    ask(row, 'onlinePlatform', {
      code: 'import-missing',
      message: `${url === '' ? '写了线上' : '有链接'}：在哪个平台？`,
      fix: '写平台的名称，例如“固原科普视频号”。',
    });
    return undefined;
  }
  return online;
}

interface Addressed {
  readonly address: string;
  readonly rest: string;
}

/** A cell of addresses may name the platform beside one, or alone. */
function addressIn(cell: string): Addressed {
  const text = oneLine(cell);
  const [address = ''] = /https?:\/\/[^\s，。；、（）“”]+|^[\w-]+(?:\.[\w-]+)+(?:[/?]\S*)?$/iu.exec(text) ?? [];
  return { address, rest: text.replace(address, '').replace(/[：:，,；;（(）)\s]+$|^[）)，,；;\s]+/gu, '') };
}

/** Expected visitors; a range or a phrase is not read, and named. */
export function visitorsOf(row: Row): number | undefined {
  const text = row.cell('expectedVisitors').normalize('NFKC').replace(/[\s,]/gu, '');
  const [, count] = /^(?:约|预计|大约)?(\d{1,7})(?:余|多)?(?:人次?|名)?(?:左右|以上)?$/u.exec(text) ?? [];
  if (text !== '' && count === undefined) row.notes.push(`预计人数${quote(text)}没有读懂，没有写入。`);
  return count === undefined || Number(count) === 0 ? undefined : Number(count);
}

/** Parses 是 or 否; an empty cell is false. Any other text is asked about. */
export function yesOrNo(row: Row, field: 'key' | 'sample'): boolean {
  const text = row.cell(field);
  if (/^(?:是|√|✓|✔|重点|重点活动|true)$/iu.test(text)) return true;
  if (!/^(?:否|不|不是|无|一般|×|false|\/|-)?$/iu.test(text)) {
    ask(row, field, { code: 'import-yes-no', message: `${quote(text)}不是“是”或“否”。`, fix: '写“是”或“否”。' });
  }
  return false;
}
