import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../../checks/quote.ts';
import { ask, oneLine, type Row } from '../row/row-state.ts';

/**
 * What belongs to the evening and begins in the morning may have left out 晚上: 秋夜观星 at 8:00, a film on a sports field
 * at 7:30.
 */
export function askAboutNight(row: Row, sessions: readonly WrittenSession[] | undefined): void {
  const start = (sessions ?? []).flatMap((each) => (each.kind === 'timed' ? each.start.slice(11, 16) : []))[0];
  const written = (['times', 'dates', 'hours', 'starts'] as const).map(row.cell).join(' ');
  if (start === undefined || start < '05:00' || start >= '12:00' || /上午|早|清晨|凌晨/u.test(written)) return;
  const why = nameOfNight(row, start < '09:00') ?? (start < '09:00' ? filmOutdoors(row) : undefined);
  if (why === undefined) return;
  ask(row, 'times', {
    code: 'import-time',
    message: `${why}，时间写了 ${start}：是${start < '08:00' ? '早上' : '上午'}还是晚上？`,
    fix: '写清楚上午、晚上，或写成 20:00 这样的钟点。',
  });
}

/** Stars are looked at from the evening on, and spoken of at any hour of the day. */
function nameOfNight({ cell }: Row, isEarly: boolean): string | undefined {
  const name = cell('name').replace(/《[^》]*》/gu, '');
  const word =
    /(?<![中午日])夜(?!校|间出诊|色)|晚会|晚间|观星/u.exec(name)?.[0] ??
    (isEarly ? /星空(?!展|馆|书|课|图)|[看数认]星/u.exec(name)?.[0] : undefined);
  return word === undefined ? undefined : `名称里有${quote(word)}`;
}

/** A film is shown outdoors when it is dark. */
function filmOutdoors({ cell }: Row): string | undefined {
  if (!/电影|影片|影院|观影|放映/u.test(`${cell('name')} ${cell('type')} ${cell('content')}`)) return undefined;
  const place = oneLine(`${cell('venue')}${cell('room')}`);
  const isOutdoors =
    /操场|(?<!影城|商业)广场(?!.{0,6}(?:影院|影城|厅))|运动场|球场|露天|户外|室外|草[坪地]|坝坝|院坝|大院|场院|空地|大屏/u;
  const said = isOutdoors.exec(`${place} ${cell('name')}`)?.[0];
  return said === undefined ? undefined : `电影在${quote(said)}放`;
}
