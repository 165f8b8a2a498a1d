import { ruleText } from '#domain/campaign/unverified.ts';
import { audienceText } from '../../activity/audience-text.ts';
import { bookingTexts } from '../../activity/booking-text.ts';
import { placeText } from '../../activity/place.ts';
import { typeText } from '../../activity/type-text.ts';
import { whenText } from '../../activity/when-text.ts';
import { type Answering, plain, type Question, ready, unready } from './answer.ts';

/**
 * 活动详情: the parts that the year's guide requires, in its order. The activity's own details replace the first part that
 * no content field can answer.
 */
export const detailsAnswer: Answering = (question) => {
  const { field, details, site } = question;
  const parts = (field.parts ?? []).map(({ id, name }) => ({
    name,
    answer: partAnswers.get(id),
    text: partAnswers.get(id)?.(question),
  }));
  const firstInText = parts.findIndex((part) => !part.answer);
  const at = firstInText < 0 ? parts.length : firstInText;
  const lines = parts.map(({ name, text }) => (text ? `${name}：${text}` : ''));
  const whole = [...lines.slice(0, at), details, ...lines.slice(at)].filter(Boolean).join('\n');
  if (details === '') {
    const note = '没有写活动详情：JSON 文件写在 details 里，MDX 文件写在正文里。';
    return unready('missing', note, whole === '' ? [] : [plain(whole)]);
  }
  const absent = parts.filter((part) => part.answer && !part.text).map(({ name }) => name);
  const inText = parts.filter((part) => !part.answer).map(({ name }) => name);
  const look = inText.length > 0 ? ruleText(site.ruleset, `正文里要写到${inText.join('、')}。`) : '';
  if (absent.length > 0) return unready('check', `还没有${absent.join('、')}。${look}`, [plain(whole)]);
  return ready([plain(whole)], look || undefined);
};

/** Answers the parts that content fields can answer; a part is undefined when its fields are empty. */
const partAnswers: ReadonlyMap<string, (question: Question) => string | undefined> = new Map(
  Object.entries<(question: Question) => string | undefined>({
    time: ({ node }) => whenText(node.sessions),
    place: ({ node }) => placeText(node),
    audience: ({ node }) => audienceText(node.activity),
    'science-workers': ({ node }) =>
      node.activity.scienceWorkers.map(({ name, title }) => [name, title].filter(Boolean).join('，')).join('；'),
    'taking-part': ({ node }) => bookingTexts(node).join('；'),
    publicity: ({ node }) => node.activity.publicity.map(({ title, url }) => `${title} ${url}`).join('；'),
    contact: ({ node }) => {
      const { contact } = node.activity;
      return contact && [contact.office, ...(contact.phones ?? []), contact.email].filter(Boolean).join(' ');
    },
    theme: ({ node, site }) => [site.campaign.theme, node.activity.subTheme].filter(Boolean).join('；'),
    form: ({ node }) => typeText(node.activity),
  }),
);
