import type { WrittenActivity } from '#schemas/activity.ts';
import type { WrittenSession } from '#schemas/session.ts';
import { quote } from '../../checks/quote.ts';
import type { RemarkReading } from '../remark/remark.ts';
import { ask, askToCheck, known, list, oneLine, type Row } from '../row/row-state.ts';
import type { Field } from '../table/column-titles.ts';
import { agesIn, readAdmission, readAges, readPrice } from './offer-texts.ts';
import { readPhones } from './phones.ts';
import { bookingOf, type Quota } from './row-booking.ts';

/** What an activity offers, from its columns and from its remarks. */
export type Offer = Pick<
  WrittenActivity,
  'price' | 'admission' | 'ages' | 'languages' | 'weather' | 'bring' | 'contact'
> & {
  readonly booking?: unknown;
  /** Of each session, where nothing says whether it must be booked. */
  readonly quota?: Quota;
};

/** What else of a row an offer depends on. */
interface OfferContext {
  readonly bookingText: string;
  readonly office: string;
  readonly sessions: readonly WrittenSession[] | undefined;
}

/** Reads the columns of an offer. Where a column is empty the remarks count; where they differ it is asked about. */
export function offerOf(
  row: Row,
  remarks: readonly RemarkReading[],
  { bookingText, office, sessions }: OfferContext,
): Offer {
  const said = <Key extends keyof RemarkReading>(key: Key) =>
    remarks.map((each) => each[key]).find((each) => each !== undefined);
  const { cell } = row;
  const own = admissionOf(row);
  if (own?.to === 'members' && remarks.some(({ rest }) => rest.some((part) => welcomes.test(part))))
    askToCheck(row, 'admission', isOtherwise, '照对的改。');
  return {
    ...bookingOf(
      row,
      { text: bookingText, sessions },
      remarks.flatMap(({ booking }) => booking ?? []),
    ),
    price: agreed(row, 'price', priceOf(row), said('price')),
    admission: agreed(
      row,
      'admission',
      own,
      said('admission') ?? ownPeople(cell('audiences')) ?? ownPeople(addressedIn(cell('content'))),
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

/** An audience of the unit's own people alone is not the public. */
const ownPeople = (text: string): Offer['admission'] =>
  /[本全该](?:校|院|单位|系统)|(?<!学)校内|院内|单位内部|^内部/u.test(text) && !others.test(text)
    ? { to: 'members', note: oneLine(text) }
    : undefined;

const isOtherwise = '这一格和备注、名称里说的不一样：哪个对？';
/** 欢迎周边居民参加 is not for the unit's own people alone. */
const welcomes = /^欢迎.*(?:公众|群众|市民|居民|村民|游客|社会各界)/u;
const others = /公众|群众|市民|居民|村民|游客|社会|周边|附近/u;

/** Whom a content says that it is for: 面向本校高一学生. */
const addressedIn = (content: string): string => /(?:面向|针对)本[校院]\p{sc=Han}{1,12}/u.exec(content)?.[0] ?? '';

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

/** Under 是否对外 否 and 本园家长 say that it is for the unit's own people; open to some is not to all: 24日下午向家长开放. */
function admissionOf(row: Row): Offer['admission'] {
  const text = row.cell('admission').trim();
  const isAsked = /^(?:是|能|可)否/u.test(row.titleOf('admission'));
  const [, whom = ''] = /[对向](\p{sc=Han}{2,8}?)开放/u.exec(text) ?? [];
  if (isAsked && /^(?:否|不|×|✗|不开放)$/u.test(text)) return { to: 'members', note: '不对外' };
  if (whom !== '' && !others.test(whom)) return { to: 'members', note: text };
  if (isAsked && /^本\p{sc=Han}{2,8}$/u.test(text)) return { to: 'members', note: text };
  return read(row, 'admission', readAdmission, '谁能来', '写“公众”“本校师生”这样的话。');
}

/** Under 是否免费 是 says the contrary of what it says under 是否收费. */
function priceOf(row: Row) {
  const title = row.titleOf('price');
  const text = row.cell('price').trim();
  if ((/免费/u.test(title) && text === '是') || (/是否收费/u.test(title) && text === '否')) return { free: true };
  return read(row, 'price', readPrice, '费用', '写“免费”，或收多少，例如“材料费20元”。');
}

function agreed<T extends object>(row: Row, field: Field, own: T | undefined, said: T | undefined): T | undefined {
  const isSame = own === undefined || said === undefined || JSON.stringify(own) === JSON.stringify(said);
  // Two ways of not being for everybody.
  const areNarrow = [own, said].every((each) => each && 'to' in each && each.to !== 'public');
  if (!isSame && !areNarrow) {
    askToCheck(row, field, isOtherwise, '照对的改。');
  }
  return own ?? said;
}

function contactOf(row: Row, host: string): unknown {
  const text = row.cell('contactPhone');
  if (text === '') return undefined;
  const { phones, unclear, rest } = readPhones(text.normalize('NFKC'), row.context.areaCode);
  const office = officeIn(rest) ?? host;
  if (phones.length === 0) {
    const numbers = unclear.length > 0 ? `（${unclear.join('、')} 没有区号）` : '';
    if (!isRemark.test(row.titleOf('contactPhone')))
      row.notes.push(`联系方式里没有带区号的办公电话，没有写入${numbers}。`);
    return undefined;
  }
  if (office === '') {
    row.notes.push(`没有写是哪个单位的电话，没有写入：${phones.join('、')}。`);
    return undefined;
  }
  return { office: [...office].slice(0, 60).join(''), phones };
}

/** 备注（联系电话、预约等） need not tell one. */
const isRemark = /^(?:备注|说明|其他)/u;

/** The office that stands beside its phone: 科协办公室 李明 0577-88962209. A person's name is none. */
const officeIn = (text: string): string | undefined =>
  text
    .replace(/(?:联系|咨询|办公)?(?:电话|方式|热线)/gu, ' ')
    .split(/[:,;、/()\s]+/u)
    .find((part) => isOffice.test(part));

/** Names of persons end like units, too: 李建中, 张文学. */
const isOffice =
  /^\p{sc=Han}{2,30}(?:协|部|科|室|处|局|馆|中心|院|校|办|站|所|股|队|[大中小]学|[协学商委联]会|儿园)$|^\p{sc=Han}{3,30}[会园]$|[一二三四五六七八九十实附高职]中$|(?:工会|[团党]委|妇联|[党校院]办)$/u;

/**
 * Adds what only the columns of our own exported tables say: a note beside a choice, the ends of a range, the details of
 * booking. They replace what the general columns say.
 */
export function withExportedColumns(row: Row, offer: Offer): Offer {
  const text = (field: Field) => oneLine(row.cell(field));
  const booking = offer.booking as object | undefined;
  const note = text('admissionNote');
  const ages = known({ from: numberIn(text('agesFrom')), to: numberIn(text('agesTo')) });
  const free = yesOrNo(text('free'));
  return {
    ...offer,
    booking: booking && { ...booking, ...bookingDetails(text) },
    ...(offer.admission && note !== '' ? { admission: { ...offer.admission, note } } : {}),
    ...(ages ? { ages } : {}),
    ...(free === undefined ? {} : { price: { free, ...known({ note: text('priceNote') }) } }),
  };
}

function bookingDetails(text: (field: Field) => string) {
  const canWait = yesOrNo(text('waitingList'));
  return known({
    opens: text('bookingOpens'),
    capacityUnit: text('capacityUnit'),
    waitingList: canWait === undefined ? undefined : canWait ? 'yes' : 'no',
    note: text('bookingNote'),
  });
}

/** Our exports write 是 and 否. */
const yesOrNo = (text: string): boolean | undefined => (text === '是' ? true : text === '否' ? false : undefined);

const numberIn = (text: string): number | undefined => (text === '' ? undefined : Number(text.normalize('NFKC')));
