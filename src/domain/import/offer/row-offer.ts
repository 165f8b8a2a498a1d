import type { WrittenActivity } from '#schemas/activity.ts';
import { quote } from '../checks/quote.ts';
import { addDays } from '../time/day.ts';
import { readTimes } from '../time/written/read-times.ts';
import { type BookingReading, readBooking, readQuota } from './cells/booking-text.ts';
import { agesIn, readAdmission, readAges, readPrice } from './cells/offer-texts.ts';
import { readPhones, writtenPhone } from './cells/phones.ts';
import type { RemarkReading } from './cells/remark.ts';
import type { Field } from './columns.ts';
import { ask, known, list, oneLine, type Row } from './row-state.ts';

/** What an activity offers, from its columns and from its remarks. */
export type Offer = Pick<
  WrittenActivity,
  'price' | 'admission' | 'ages' | 'languages' | 'weather' | 'bring' | 'contact'
> & {
  readonly booking?: unknown;
};

/** Reads the columns of an offer. Where a column is empty the remarks count; where they differ it is asked about. */
export function offerOf(row: Row, remarks: readonly RemarkReading[], bookingText: string, office: string): Offer {
  const said = <Key extends keyof RemarkReading>(key: Key) =>
    remarks.map((each) => each[key]).find((each) => each !== undefined);
  const { cell } = row;
  return {
    booking: bookingOf(
      row,
      bookingText,
      remarks.flatMap(({ booking }) => booking ?? []),
    ),
    price: agreed(row, 'price', priceOf(row), said('price')),
    admission: agreed(
      row,
      'admission',
      read(row, 'admission', readAdmission, '谁能来', '写“公众”“本校师生”这样的话。'),
      said('admission') ?? ownPeople(cell('audiences')),
    ),
    ages: noLimit(
      agreed(row, 'ages', read(row, 'ages', readAges, '年龄', '写成 6-12岁、8岁以上、不限。'), said('ages')) ??
        agesIn(cell('audiences')),
    ),
    languages: cell('languages') === '' ? undefined : [...list(cell('languages'))],
    weather: oneLine(cell('weather')) || said('weather'),
    bring: oneLine(cell('bring')) || said('bring'),
    contact: contactOf(row, office),
  } as Offer;
}

/** An audience of the unit's own people is not the public. */
const ownPeople = (text: string): Offer['admission'] =>
  /[本全](?:校|院|单位|系统)|(?<!学)校内|院内|单位内部|^内部/u.test(text)
    ? { to: 'members', note: oneLine(text) }
    : undefined;

const noLimit = <T extends object>(ages: T | undefined): T | undefined =>
  ages && Object.keys(ages).length > 0 ? ages : undefined;

function read<T>(
  row: Row,
  field: Field,
  reader: (text: string) => T | undefined,
  what: string,
  fix: string,
): T | undefined {
  const text = oneLine(row.cell(field));
  if (text === '') return undefined;
  const value = reader(text);
  if (value === undefined)
    ask(row, field, { code: 'import-word', message: `${what}${quote(text)}：是什么意思？`, fix });
  return value;
}

/** Under 是否免费 是 says the contrary of what it says under 是否收费. */
function priceOf(row: Row) {
  const title = row.titleOf('price');
  const text = row.cell('price').trim();
  if ((/免费/u.test(title) && text === '是') || (/是否收费/u.test(title) && text === '否')) return { free: true };
  return read(row, 'price', readPrice, '费用', '写“免费”，或收多少，例如“材料费20元”。');
}

function agreed<T>(row: Row, field: Field, own: T | undefined, said: T | undefined): T | undefined {
  if (own !== undefined && said !== undefined && JSON.stringify(own) !== JSON.stringify(said)) {
    ask(row, field, { code: 'import-asked', message: '这一格和备注、名称里说的不一样：哪个对？', fix: '照对的改。' });
  }
  return own ?? said;
}

function bookingOf(row: Row, text: string, remarks: readonly BookingReading[]): unknown {
  const { cell, context } = row;
  const own = text === '' ? {} : readBooking(text, context.areaCode);
  const closes = closesOf(cell('bookingCloses'), row);
  const columns: BookingReading & { readonly closes?: string } = {
    ...(cell('bookingUrl') === '' ? {} : { url: cell('bookingUrl') }),
    ...phoneOf(row),
    ...quotaOf(row),
    ...(closes.closes === undefined ? {} : { closes: closes.closes }),
  };
  const said: readonly BookingReading[] = [columns, own, ...remarks];
  for (const key of ['needed', 'url', 'phone', 'capacity'] as const) {
    if (new Set(said.flatMap((each) => each[key] ?? [])).size > 1) {
      ask(row, 'bookingNeeded', { code: 'import-asked', message: '预约的说法前后不一样：哪个对？', fix: '照对的改。' });
    }
  }
  const facts: BookingReading = Object.assign({}, ...said.toReversed());
  const notes = [...said.map(({ note }) => note), closes.note].filter((note) => note !== undefined);
  const note = notes.length > 0 ? notes.join('；') : undefined;
  return neededOf(row, { ...facts, ...(note === undefined ? {} : { note }) }, text);
}

/** Whether booking is needed: as told, or where a way to book is told. A quota alone does not say it. */
function neededOf(row: Row, facts: BookingReading, text: string): unknown {
  if (facts.needed !== undefined) return known({ ...facts, needed: facts.needed });
  const { url, phone } = facts;
  if (url !== undefined || phone !== undefined || row.cell('bookingCloses') !== '') {
    row.notes.push('没有写要不要预约，有预约的网址、电话或截止，先写成要预约。');
    return { needed: true, ...facts };
  }
  if (Object.keys(facts).length === 0) return undefined;
  const said = text === '' ? `写了名额 ${facts.capacity ?? ''}` : `预约一格写了${quote(text)}`;
  ask(row, 'bookingNeeded', {
    code: 'import-yes-no',
    message: `${said}：要不要预约？`,
    fix: '写“是”或“否”，或写怎么预约。',
  });
  return undefined;
}

function phoneOf(row: Row): BookingReading {
  const text = row.cell('bookingPhone');
  if (text === '') return {};
  const own = writtenPhone(text);
  if (own !== undefined) return { phone: own };
  const { phones, unclear } = readPhones(text.normalize('NFKC'), row.context.areaCode);
  const [phone] = phones;
  if (phone !== undefined)
    return {
      phone,
      ...(phones.length > 1
        ? {
            note: phones
              .slice(1)
              .map((each) => `电话 ${each}`)
              .join('；'),
          }
        : {}),
    };
  ask(row, 'bookingPhone', {
    code: unclear.length > 0 ? 'phone-no-area-code' : 'phone-format',
    message: `预约电话${quote(text)}读不懂：是哪个办公电话？`,
    fix: '写办公固定电话，带区号，例如 0954-2088400。',
  });
  return {};
}

function quotaOf(row: Row): BookingReading {
  const text = row.cell('capacity');
  if (text === '' || /^(?:不限|无限制|无|\/|-)$/u.test(text)) return {};
  const quota = readQuota(text);
  if (!quota)
    ask(row, 'capacity', {
      code: 'import-word',
      message: `名额${quote(text)}：每场多少？`,
      fix: '写数，例如 40、40人、30组家庭。',
    });
  return quota ?? {};
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?\+08:00$/u;

/** A day without an hour is no instant: it stays in the note, as it is written. */
function closesOf(text: string, { context }: Row): { readonly closes?: string; readonly note?: string } {
  if (text === '') return {};
  if (instant.test(text)) return { closes: text };
  const window = { ...context.window, from: addDays(context.window.from, -daysBefore) };
  const reading = readTimes(text.replace(/(?:之?前|截止|止)$/u, ''), window);
  const [session, ...others] = reading.kind === 'read' && reading.questions.length === 0 ? reading.sessions : [];
  if (session?.kind === 'timed' && session.end === undefined && others.length === 0) return { closes: session.start };
  return { note: `截止：${oneLine(text)}` };
}

/** Days before the campaign in which a booking may close. */
const daysBefore = 120;

function contactOf(row: Row, host: string): unknown {
  const text = row.cell('contactPhone');
  if (text === '') return undefined;
  const { phones, unclear, rest } = readPhones(text.normalize('NFKC'), row.context.areaCode);
  const office = officeIn(rest) ?? host;
  if (phones.length === 0 || office === '') {
    const numbers = unclear.length > 0 ? `（${unclear.join('、')} 没有区号）` : '';
    row.notes.push(`联系方式里没有带区号的办公电话，没有写入${numbers}。`);
    return undefined;
  }
  return { office: [...office].slice(0, 60).join(''), phones };
}

/** The office that stands beside its phone; a person's name is none. */
function officeIn(text: string): string | undefined {
  const bare = text.replace(/(?:联系|咨询|办公)?(?:电话|方式|热线)|[:,;、\s]+/gu, '');
  return /^\p{sc=Han}{2,30}(?:协|部|科|室|处|局|馆|中心|院|校|办|会|站|所)$/u.test(bare) ? bare : undefined;
}
