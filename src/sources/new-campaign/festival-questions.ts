import { readyFestival } from '#domain/campaign/festivals.ts';
import { readTimes } from '#domain/time/written/read-times.ts';
import { campaign as campaignSchema } from '#schemas/campaign.ts';
import { readyFestivalIds } from '#schemas/festival.ts';
import { entryId } from '../writing/entry-id.ts';
import { isNone, none, occasionIn, type Question, refused, textFault, understood, valueFault } from './question.ts';

const ready = readyFestivalIds.map((id, index) => ({ ...readyFestival(id), id, number: String(index + 1) }));

export const festival: Question = {
  option: 'festival',
  label: '什么节日',
  hint: () => `${ready.map(({ number, name }) => `${number} ${name}`).join('，')}；别的写全称，例如 科技节`,
  preset: () => undefined,
  read: (text) => {
    const found = ready.find((each) => [each.number, each.id, each.name, each.shortName].includes(text));
    if (found) return understood({ festival: { kind: 'ready', id: found.id } });
    const fault = textFault(campaignSchema.shape.ownFestival.unwrap().shape.name, text);
    if (fault) return fault;
    return understood({ festival: { kind: 'own', id: entryId(text, 'festival', 24), name: text, shortName: text } });
  },
};

export const festivalShortName: Question = {
  option: 'festival-short',
  label: '节日的简称',
  hint: () => '用在窄的地方，最多 12 个字',
  preset: ({ festival }) => (festival?.kind === 'own' && festival.name.length <= 12 ? festival.name : undefined),
  applies: ({ festival }) => festival?.kind === 'own',
  read: (text, { festival }) => {
    if (festival?.kind !== 'own') return understood({});
    const fault = textFault(campaignSchema.shape.ownFestival.unwrap().shape.shortName, text);
    return fault ?? understood({ festival: { ...festival, shortName: text } });
  },
};

export const year: Question = {
  option: 'year',
  label: '哪一年',
  hint: () => '四位数字',
  preset: () => undefined,
  read: (text) => {
    const value = Number(text.replace(/年$/u, ''));
    const fault = valueFault(campaignSchema.shape.year, value);
    return fault ?? understood({ year: value });
  },
};

/** The days of a text that is one day or one range of days, without hours; undefined for anything else. */
function readRange(text: string, year: number): { readonly from: string; readonly to: string } | undefined {
  const reading = readTimes(text, { from: `${year}-01-01`, to: `${year}-12-31` });
  if (reading.kind === 'unreadable' || reading.questions.length > 0) return undefined;
  const [session, ...others] = reading.sessions;
  if (others.length > 0 || session?.kind !== 'all-day') return undefined;
  const { kind: _, from, to = from, ...rest } = session;
  return Object.keys(rest).length === 0 ? { from, to } : undefined;
}

export const window: Question = {
  option: 'days',
  label: '哪天到哪天',
  hint: () => '例如 9月1日-30日、12月20日至2028年1月10日',
  preset: (draft) => {
    const known = occasionIn(draft).window;
    return known && `${known.from}至${known.to}`;
  },
  read: (text, { year = 0 }) => {
    const days = readRange(text, year);
    if (!days) return refused(`读不懂“${text}”。`, '写成 9月1日-30日；一天写 5月12日。');
    if (days.from.slice(0, 4) !== String(year)) return refused(`${text} 不在 ${year} 年开始。`, '核对年份。');
    return understood({ window: days });
  },
};

export const theme: Question = {
  option: 'theme',
  label: '年度主题',
  hint: () => `照通知写，空格和标点也一样；还不知道写 ${none}`,
  preset: (draft) => occasionIn(draft).theme ?? none,
  read: (text, draft) => {
    if (isNone(text)) return understood({ theme: undefined });
    const { slogan, edition } = occasionIn(draft);
    return textFault(campaignSchema.shape.theme, text, draft.year) ?? understood({ theme: text, slogan, edition });
  },
};
