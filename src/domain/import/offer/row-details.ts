import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../../checks/quote.ts';
import { expandSession } from '../../schedule/expanded-session.ts';
import type { PlaceReading } from '../places/places.ts';
import { partsOf } from '../remark/parts.ts';
import type { RemarkReading } from '../remark/remark.ts';
import { withoutPersonal } from '../row/cell-texts.ts';
import { ask, known, oneLine, type Row } from '../row/row-state.ts';
import { isRowNumber } from '../table/left-out.ts';
import { readEachQuota, readQuota } from './booking-text.ts';
import { type CountReading, countBeside, participantsIn, quotaBeside, quotaIn, readCount } from './count-texts.ts';

/** A number in the column of ids counts the rows, and so does a code of the office's own: KP-01, 2024-01. */
export const idOf = ({ cell }: Row): string =>
  isRowNumber(cell('id')) || /^(?:[A-Z]{1,6}[-_.—]?|20\d{2}[-_.—])\d{1,8}$/u.test(cell('id').normalize('NFKC'))
    ? ''
    : cell('id');

/** Where a row is online: its platform and address, else what its place says. */
export function onlineOf(row: Row, { platform: place, url: beside }: PlaceReading): unknown {
  const { cell } = row;
  const { address, rest } = addressIn(cell('onlineUrl'));
  const named = addressIn(cell('onlinePlatform'));
  const url = address || named.address || (beside ?? '');
  const isOnline = place !== undefined || isToCome.test(named.rest);
  const own = [named.rest, rest].filter((each) => each !== '' && !isToCome.test(each)).join(' ');
  const told = own || (isToCome.test(place ?? '') ? '' : place) || siteOf(url, row);
  const platform = told === '' && isOnline ? platformInRemark(row) : told;
  const online = known({ platform, url });
  if ((online || isOnline) && platform === '') {
    ask(row, 'onlinePlatform', {
      code: 'import-missing',
      message: '写了线上：在哪个平台？',
      fix: '写平台的名称，例如“固原科普视频号”。',
    });
    return undefined;
  }
  return online;
}

/** What stands for a platform that is not settled. */
const isToCome = /^(?:平台|账号|链接)?(?:待定|未定|另行?通知|待通知|待公布)$/u;

/** Where a place only says that it is online, the remark may say where: B站“示例科协”直播, 入口在公众号菜单栏. */
function platformInRemark({ cell, notes }: Row): string {
  const said = partsOf(cell('remark')).find((part) => platforms.test(part)) ?? '';
  if (said !== '') notes.push(`没有写在哪个平台，照备注写了${quote(said)}。`);
  return said;
}

const platforms = /视频号|公众号|小程序|直播间|抖音|快手|B站|哔哩哔哩|腾讯会议|钉钉|微博|客户端|APP|官网/iu;

/** A page without a name of its platform is on its site. '' without an address. */
function siteOf(url: string, row: Row): string {
  const [, site = ''] = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]{1,60})/iu.exec(url) ?? [];
  if (site !== '') row.notes.push(`有网址，没有写平台的名称，先写了网站 ${site}。`);
  return site;
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

/** How many are expected in all, and at each session where the row tells it so. */
interface VisitorsReading {
  readonly expected: number | undefined;
  readonly each: number | undefined;
}

/** Expected visitors; a range or a phrase is not read, and named. Without a column for them the content may tell it. */
export function visitorsOf(row: Row, sessions: readonly WrittenSession[] | undefined): VisitorsReading {
  const text = countText(row);
  if (text === '')
    return { expected: row.columns.has('expectedVisitors') ? undefined : participants(row), each: undefined };
  const reading = readCount(text);
  if (reading && !reading.isEach) return { expected: reading.count, each: undefined };
  const times = reading && timesHeld(sessions);
  if (!reading || times === undefined) {
    if (batchIn(text) === undefined && !/^(?:人数)?不限(?:人数)?$/u.test(text))
      row.notes.push(`预计人数${quote(text)}${whyUncounted(text, reading)}，没有写入。`);
    return { expected: undefined, each: undefined };
  }
  const expected = reading.count * times;
  row.notes.push(`预计人数${quote(text)}：${times} 场，写了一共 ${expected} 人，每场名额 ${reading.count}。`);
  return { expected, each: reading.count };
}

/** Why a text of how many come is no number of people. */
function whyUncounted(text: string, reading: CountReading | undefined): string {
  if (reading) return '说的是每一场，一共几场没有读出来';
  return /\d余?[户组对支批]|家庭|每[校班村户组队]/u.test(text) ? '说的不是一共多少人' : '没有读懂';
}

/**
 * What the row says of how many come: in its own cell, else beside whom it is for, where the title says so or no column
 * counts them: 高一学生200人.
 */
function countText({ cell, columns, titleOf }: Row): string {
  const isCounted = columns.has('expectedVisitors') || columns.has('capacity');
  const isBeside = !columns.has('expectedVisitors') && /人数|人次|规模/u.test(titleOf('audiences'));
  const isTold =
    !isCounted &&
    /(?:^|[，,；;。])[^，,；;。每各限]*\p{sc=Han}(?:约|共|预计)*\d{2,}余?(?:人次|人|名)(?:左右|以上)?(?:$|[，,；;。])/u.test(
      cell('audiences'),
    );
  return isBeside || isTold ? (countBeside(cell('audiences')) ?? '') : oneLine(cell('expectedVisitors'));
}

/** How often it is held; undefined where sessions span days or are not known yet. */
export function timesHeld(sessions: readonly WrittenSession[] = []): number | undefined {
  const isKnown = sessions.every(
    (session) => session.kind === 'timed' || session.kind === 'weekly' || (session.kind === 'all-day' && !session.to),
  );
  const held = sessions.filter((session) => session.kind === 'weekly' || session.status !== 'cancelled');
  const times = held.flatMap((session, index) => expandSession(session, index)).length;
  return isKnown && times > 0 ? times : undefined;
}

function participants(row: Row): number | undefined {
  const found = participantsIn(row.cell('content'));
  if (found) row.notes.push(`照${quote(found.said)}写了预计 ${found.count} 人。`);
  return found?.count;
}

/** How many people run it. */
export function staffOf(row: Row): number | undefined {
  const text = oneLine(row.cell('staff'));
  const reading = text === '' ? undefined : readCount(text);
  if (text !== '' && (!reading || reading.isEach))
    row.notes.push(`工作人员${quote(withoutPersonal(text))}没有读懂，没有写入。`);
  return reading?.isEach === false ? reading.count : undefined;
}

/** The quotas that the content tells, and the cells of whom it is for and of how many come. */
export const quotasOf = ({ cell }: Row): readonly RemarkReading[] =>
  [quotaIn(cell('content')), quotaBeside(cell('audiences')), batchIn(cell('expectedVisitors'))].flatMap((quota) => {
    const booking = quota === undefined ? undefined : readQuota(quota);
    return booking ? [{ questions: [], rest: [], booking }] : [];
  });

/** How many a batch has is neither expected in all nor the quota of a session. */
const batchIn = (text: string): string | undefined =>
  readEachQuota(text)?.of === 'batch' || (/^[每限]/u.test(text) && readQuota(text)?.capacityUnit !== undefined)
    ? oneLine(text)
    : undefined;

/** Parses 是 or 否; an empty cell is false. Any other text is asked about. */
export function yesOrNo(row: Row, field: 'key' | 'sample'): boolean {
  const text = row.cell(field);
  if (/^(?:是|√|✓|✔|重点|重点活动|true)$/iu.test(text)) return true;
  if (!/^(?:否|不|不是|无|一般|×|false|\/|-)?$/iu.test(text)) {
    ask(row, field, { code: 'import-yes-no', message: `${quote(text)}不是“是”或“否”。`, fix: '写“是”或“否”。' });
  }
  return false;
}
