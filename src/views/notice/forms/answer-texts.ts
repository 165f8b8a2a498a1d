import type { ActivityNode, OrganizationNode } from '#domain/activity/activity-node.ts';
import { standingSessions } from '#domain/activity/standing-sessions.ts';
import { markedTitle } from '#domain/activity/title-marks.ts';
import { type FormAnswer, isTownship } from '#domain/notice/form-columns.ts';
import { admissionFact, agesText } from '../../activity/admission-text.ts';
import { audienceText } from '../../activity/audience-text.ts';
import { bookingTexts, closesText } from '../../activity/booking-text.ts';
import { onlinesOf, placesOfActivity, placeText } from '../../activity/place.ts';
import { priceText } from '../../activity/price-text.ts';
import { typeText } from '../../activity/type-text.ts';
import { formDays, formEnd, formHours, formStart, formTime } from './form-time.ts';

type AnswerText = (node: ActivityNode, details: string) => string | undefined;

const names = (units: readonly OrganizationNode[]) => units.map(({ organization }) => organization.name).join('、');
const some = (texts: Iterable<string | undefined>) => [...new Set(texts)].filter(Boolean).join('、');
const count = (value: number | undefined) => value?.toString();

const nameText: AnswerText = ({ activity: { name, sample } }) => markedTitle(name, [sample && 'sample']);
/** One session per line. */
const timesText: AnswerText = ({ sessions }) => formTime(sessions).replaceAll('；', '\n');
const bookings = ({ sessions }: ActivityNode) => standingSessions(sessions).flatMap(({ booking }) => booking ?? []);

const whoAndWhat = {
  name: nameText,
  nameAndContent: (node, details) => [nameText(node, details), details].filter(Boolean).join('\n'),
  subTheme: ({ activity }) => activity.subTheme,
  summary: ({ activity }) => activity.summary,
  content: (_, details) => details,
  type: ({ activity }) => typeText(activity),
  topic: ({ activity }) => activity.subTheme ?? activity.topic,
  audiences: ({ activity }) => audienceText(activity),
  programmes: ({ programmes }) => some(programmes.map(({ name }) => name)),
  hosts: ({ hosts }) => names(hosts),
  hostsAndOrganizers: ({ hosts, organizers }) => names([...hosts, ...organizers]),
  unit: ({ hosts }) => names(hosts),
  placeOrUnit: ({ region, hosts }) => region?.name ?? names(hosts),
  department: ({ hosts, organizers }) => names(organizers.length > 0 ? organizers : hosts),
  organizers: ({ organizers }) => names(organizers),
  coOrganizers: ({ coOrganizers }) => names(coOrganizers),
  key: ({ activity }) => (activity.key ? '是' : '否'),
} as const satisfies Partial<Record<FormAnswer, AnswerText>>;

const whenAndWhere = {
  times: timesText,
  dates: ({ sessions }) => formDays(sessions),
  hours: ({ sessions }) => formHours(sessions),
  startDate: ({ sessions }) => formStart(sessions)?.day,
  starts: ({ sessions }) => formStart(sessions)?.text,
  endDate: ({ sessions }) => formEnd(sessions)?.day,
  ends: ({ sessions }) => formEnd(sessions)?.text,
  timeAndPlace: (node, details) => [timesText(node, details), placeText(node)].filter(Boolean).join('\n'),
  venue: (node) => placeText(node),
  address: (node) => some(placesOfActivity(node).map(({ venue }) => venue?.venue.address)),
  room: (node) => some(placesOfActivity(node).map(({ room }) => room)),
  region: ({ region }) => region?.name,
  township: ({ region }) => (region && isTownship(region) ? region.name : undefined),
  onlinePlatform: ({ sessions }) => some(onlinesOf(sessions).map(({ platform }) => platform)),
  onlineUrl: ({ sessions }) => some(onlinesOf(sessions).map(({ url }) => url)),
} as const satisfies Partial<Record<FormAnswer, AnswerText>>;

const forVisitors = {
  bookingNeeded: (node) => bookingTexts(node).join('\n'),
  bookingUrl: (node) => some(bookings(node).map(({ url }) => url)),
  bookingPhone: (node) => some(bookings(node).map(({ phone }) => phone)),
  bookingCloses: (node) =>
    some(bookings(node).map(({ closes }) => (closes === undefined ? undefined : closesText(closes)))),
  capacity: (node) => some(bookings(node).map(({ capacity }) => count(capacity))),
  price: ({ activity }) => priceText(activity.price),
  admission: ({ activity }) => admissionFact(activity),
  ages: ({ activity }) => agesText(activity.ages),
  languages: ({ activity }) => activity.languages?.join('、'),
  weather: ({ activity }) => activity.weather,
  bring: ({ activity }) => activity.bring,
  contactPhone: ({ activity }) => activity.contact?.phones?.join('、'),
  expectedVisitors: ({ activity }) => count(activity.expectedVisitors),
  staff: ({ activity }) => count(activity.staff),
  visitors: ({ activity }) => count(activity.recap?.visitors),
  visitorsAndStaff: ({ activity: { expectedVisitors, staff } }) =>
    [
      expectedVisitors === undefined ? '' : `预计公众参与 ${expectedVisitors} 人`,
      staff === undefined ? '' : `组织工作人员 ${staff} 人`,
    ]
      .filter(Boolean)
      .join('，'),
} as const satisfies Partial<Record<FormAnswer, AnswerText>>;

/** What an activity answers to each column; '' or undefined where its content does not say. */
export const answerTexts: Readonly<Record<FormAnswer, AnswerText>> = { ...whoAndWhat, ...whenAndWhere, ...forVisitors };
