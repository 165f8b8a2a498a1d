import type { Audience } from '#schemas/activity.ts';
import { quote } from '../../checks/quote.ts';
import { readAges } from '../offer/offer-texts.ts';
import type { RowContext } from '../row/row-context.ts';
import { askWord, list, oneLine, type Row } from '../row/row-state.ts';
import { audienceSaidIn } from './audience-evidence.ts';
import { splitWords, type WordReading } from './said-words.ts';

/** The audiences of a row, and the text where it says more than they do. */
export function audiencesOf(row: Row): { readonly audiences: readonly Audience[]; readonly note: string | undefined } {
  const { cell } = row;
  const text = oneLine(cell('audiences'));
  if (text === '') return { audiences: fromTexts(row), note: undefined };
  const whom = withoutConditions(text);
  if (everybody.test(whom)) return { audiences: ['所有人'], note: undefined };
  const told = ofWhole(whom, row);
  if (told) return { audiences: told, note: text };
  const said = namedOthers(joinedGrades(whom), row);
  const whole = row.context.audiences(said);
  const readings =
    whole.kind === 'found' && !whole.isNarrower
      ? [whole]
      : list(withoutCounts(said.replace(/[（(][^（()）]*[）)]/gu, ''))).flatMap((part) => audienceParts(part, row));
  const found = [...new Set(readings.flatMap((each) => (each.kind === 'found' ? [each.word] : [])))];
  const unknown = readings.filter(({ kind }) => kind === 'unknown');
  if (readings.length === 0) return { audiences: [], note: text };
  if (isAsked(row, text, unknown)) return { audiences: [], note: undefined };
  const isSaid =
    readings.every(
      (each) =>
        each.kind === 'found' &&
        !each.isNarrower &&
        (each.word !== '其他' || /(?<![^、，,；;\s])其[他它](?![^、，,；;\s])/u.test(said)),
    ) &&
    !/[（(\d]/u.test(said) &&
    whom === text;
  return {
    // Whom no word of ours is for is told in the words of the row.
    audiences: unknown.length > 0 || found.length === 0 ? [...new Set([...found, '其他' as const])] : found,
    note: isSaid ? undefined : text,
  };
}

/** Asks where nobody is named, or everybody but some; other words are told as they are. @returns whether it does */
function isAsked(row: Row, text: string, unknown: readonly WordReading<Audience>[]): boolean {
  if (unknown.length === 0) return false;
  if (/^除|除外|[待未]定|另行通知/u.test(text) || row.context.isWholePlace(text)) {
    askWord(row, 'audiences', `对象${quote(text)}：是哪几种？`, []);
    return true;
  }
  row.notes.push(`对象${quote(text)}不都是列出的几种，照原文写。`);
  return false;
}

/** What they must bring or do: 60周岁以上居民，带身份证; 欢迎市民观摩 is of 市民. */
const withoutConditions = (text: string): string =>
  text
    .replace(
      /[，,；;、](?![^，,；;、]*(?:家长|陪同))(?:(?:自|须|需|请)?[携带]|[凭持](?!证)|先到|须|需|请)[^，,；;、]+/gu,
      '',
    )
    .replace(/(?:欢迎|邀请)(\p{sc=Han}{2,8}?)(?:前?来)?(?:观摩|参观|参加|参与|旁听|观看)\p{sc=Han}{0,4}/gu, '$1');

/** 谁都能看, 大家都可以来, 不限年龄, 都欢迎. */
const everybody =
  /^(?:谁|任何人|大家|人人|男女老少)(?:想[来看听]就|[都均皆])?(?:能|可以?|欢迎|行|适合)\p{sc=Han}{0,4}$|^(?:年龄不限|不限(?:年龄|人群|对象|身份)|[都均]欢迎|欢迎所有人)$/u;

/** 一至六年级全体, 七年级两个班, 三年级起，每天一个班. */
const grades =
  /^(?:[一二三四五六七八九\d]|[初高][一二三])(?:[一二三四五六七八九\d至到、~—-]*年级)?(?:全体|全部|起|及?以上)?(?:[一二两三四五六七八九十\d]+个班)?(?:[，,]?每[天场次][一二两\d]个班)?$/u;

/** Whom a text as a whole is of. */
function ofWhole(text: string, row: Row): readonly Audience[] | undefined {
  if (accompanied.test(text.normalize('NFKC'))) return [];
  if (/^(?:小学|初中|高中|大学)及?以上$/u.test(text)) return ['青少年', '其他'];
  if (grades.test(withoutCounts(text))) return ['青少年'];
  return ofAges(text, row) ?? ofSchool(withoutCounts(text), schoolOf(row)) ?? ofFamily(text);
}

/** Who must be accompanied says nothing of who else comes: 1.2米以下儿童须家长陪同. */
const accompanied = /^[^,;、]*\d\p{sc=Han}{1,2}以下[^,;、]*(?:家长|大人|成人|监护人|父母)(?:陪同|陪伴)[^,;、]*$/u;

/** A row without a column for it speaks of one group in its content, else in its name. */
function fromTexts(row: Row): readonly Audience[] {
  if (row.columns.has('audiences')) return [];
  const texts = ['content', 'name'] as const;
  const field = texts.find((each) => audienceSaidIn(row.cell(each)) !== undefined);
  const said = field && audienceSaidIn(row.cell(field));
  if (!said) return [];
  const where = field === 'name' ? '名称' : '活动内容';
  row.notes.push(`没有写对象，照${where}里的${quote(said.word)}写了${quote(said.audience)}。`);
  return [said.audience];
}

/** 三、四年级学生, 初一、初二学生: grades of one group. */
const joinedGrades = (text: string): string =>
  text.replace(
    /(?:[初高]?[一二三四五六七八九]\s*[、,，和及至到—~～-]\s*)+(?=[初高]?[一二三四五六七八九](?:年级|学生|新生))/gu,
    '',
  );

/** The forms' 其他（请注明）: what stands in the brackets counts where it is an audience of ours. */
const namedOthers = (text: string, { context }: Row): string =>
  text.replace(
    /其[他它]\s*(?:[（(]\s*([^（）()]+)[）)]|[：:]\s*([^（）()]+)$)/gu,
    (whole, inside?: string, after?: string) => {
      const named = inside ?? after ?? '';
      const parts = list(named).map(context.audiences);
      return parts.length > 0 && parts.every(({ kind }) => kind === 'found') ? named : whole;
    },
  );

/** 全市市民1000人, 社区居民各50名, 每天限200人: how many come is no part of who they are. */
const withoutCounts = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(?<=队伍?)(?:限|约|共)?\d+支/gu, '')
    .replace(
      /(?:[每各](?:[场次期天日班批组轮队]次?)?|限额?|名额[:为]?|共|约|预计|大约|不超过|前)*\s*\d[\d,]*\s*[余多]?(?:人次|人|名|组|户|位|个?家庭)(?:左右|以上|以内|[/每][场批班组])?/gu,
      '',
    )
    // 农民50
    .replace(/(?<=\p{Script=Han}{2})\d{1,5}$/u, '')
    .trim();

/** What tells whose pupils they are. */
const schoolOf = ({ cell }: Row): string => (['venue', 'address', 'room', 'hosts'] as const).map(cell).join(' ');

/** The pupils of a school are minors, the students of a university are not: 本校师生 of 第一小学. */
function ofSchool(text: string, place: string): readonly Audience[] | undefined {
  if (
    !/^(?:[本全该]校|在校|全[校体]|各?[低中高](?:段|年级)|\p{sc=Han}{0,4}(?:社团|小组|兴趣班))*(?:学生|师生)$/u.test(
      text,
    )
  )
    return undefined;
  const isMinors = /小学|中学|中心(?:学)?校|初中|高中|幼儿园|[一二三四五六七八九十]中/u.test(place);
  const isUniversity = /大学|学院|高校|高职/u.test(place);
  if (isMinors === isUniversity) return undefined;
  return [isMinors ? '青少年' : '大学生'];
}

/** Whom an age range alone is of: minors, or the old; else nobody in particular. */
function ofAges(text: string, { context }: Row): readonly Audience[] | undefined {
  const ages = /岁/u.test(text) ? readAges(text) : undefined;
  if (!ages) return undefined;
  const group = context.audiences(text.replace(/^.*(?:岁|以[上下]|[）)])/u, ''));
  if (group.kind === 'found') return [group.word];
  const { from = 0, to = 120 } = ages;
  if (to <= 18) return ['青少年'];
  return from >= 60 ? ['老年人'] : [];
}

/** Children and their parents; pupils come without them, too. */
function ofFamily(text: string): readonly Audience[] | undefined {
  if (/^(?:中小学生|中学生|青少年(?:学生)?)(?:以及|[及和与、])(?:其|学生)?家长$/u.test(text)) return ['青少年', '亲子'];
  if (/(?:家长|监护人|父母)陪同|一大一小|[一1]个?大人[一1]个?(?:小孩|孩子)/u.test(text)) return ['亲子'];
  const parts = splitWords(text);
  const isOf = parts.every((part) => /^(?:家长|学生|孩子|儿童|幼儿|小朋友|中?小学生)$/u.test(part));
  return isOf && parts.includes('家长') ? ['亲子'] : undefined;
}

/** 栗农, 果农, 枣农: those who grow it. */
const grower = /^.{0,4}(?<![富务支惠助扶三神兴涉学])\p{sc=Han}(?<![富务支惠助扶三神兴涉学])农$/u;

function audienceParts(part: string, row: Row): readonly WordReading<Audience>[] {
  const { context } = row;
  const whole = context.audiences(part);
  const [pupils] = ofSchool(part, schoolOf(row)) ?? [];
  if (pupils !== undefined) return [ofPeople(pupils, part)];
  if (whole.kind === 'unknown' && grower.test(part))
    return [{ kind: 'found', word: '农民', isNarrower: true, ending: '农' }];
  if (/^大中小?学生$/u.test(part)) return ['大学生', '青少年'].map((word) => ofPeople(word as Audience, part));
  const some = someOfKind(part, whole, context);
  if (some) return [some];
  const special = whole.kind === 'unknown' ? specials.find(([pattern]) => pattern.test(part)) : undefined;
  if (special) return [ofPeople(special[1], part)];
  if (whole.kind === 'found' && (!whole.isNarrower || !/[和及与]/u.test(part.slice(0, -whole.ending.length))))
    return [whole];
  const parts = part.split(/以及|[和及与]/u).filter((each) => each !== '');
  if (parts.length > 1) return parts.flatMap((each) => audienceParts(each, row));
  return [orOthers(whole, part)];
}

const ofPeople = (word: Audience, ending: string): WordReading<Audience> => ({
  kind: 'found',
  word,
  isNarrower: true,
  ending,
});

/** 职工, 酒企职工, 园区员工: those of a hospital or a school are others; students of a subject. */
const specials: readonly (readonly [RegExp, Audience])[] = [
  [
    /^(?:广大|一线|青年|女)*(?:职工|员工)$|(?:企业?|厂|矿|公司|车间|园区|工业|施工|产业)\p{sc=Han}{0,4}(?:职工|员工)$/u,
    '产业工人',
  ],
  [/^(?:医学|师范|护理|理工科?|农科|工科)生$/u, '大学生'],
];

/** Words for people end so. */
const people =
  /(?:人|者|员|友|民|生|工|家|属|户|众|群|师|妇|童|队|士|客|兵|警|军|商|骨干|代表|宝妈|宝爸|妈妈|爸爸|父母|眷|长|辈|职工|爱好者|人群|群体|物业|业委会|居委会|企业|公司|机构|媒体|部门|合作社|协会)$/u;

const someOf = /(?:志愿者|代表|骨干|爱好者|观众|朋友们?|兴趣小组|小组|社团|队员)$/u;

/** 大学生志愿者, 老年人代表: some of a kind are of the kind. */
function someOfKind(part: string, whole: WordReading<Audience>, { audiences }: RowContext) {
  if ((whole.kind === 'found' && !whole.isNarrower) || !someOf.test(part)) return undefined;
  const kind = audiences(part.replace(someOf, ''));
  return kind.kind === 'found' ? ofPeople(kind.word, part) : undefined;
}

/** People who are of no kind in the list are 其他, as in the forms; a slip of a kind is asked about. */
const orOthers = (reading: WordReading<Audience>, text: string): WordReading<Audience> =>
  reading.kind === 'unknown' &&
  reading.slips.every((slip) => slip === '其他') &&
  people.test(text) &&
  !excluding.test(text)
    ? ofPeople('其他', text)
    : reading;

const excluding = /[不除仅非]|以外|待定|另行/u;
