import { dayOf, type Instant, timeOf } from '#domain/time/instant.ts';

/** `11月28日17:40`, in China. */
function moment(instant: Instant): string {
  const [, month, day] = dayOf(instant).split('-').map(Number);
  return `${month}月${day}日${timeOf(instant)}`;
}

interface Words {
  readonly label: string;
  readonly until: (moment: string) => string;
  readonly again: string;
}

const simplified: Words = {
  label: '离线内容',
  until: (moment) => `离线内容，截至${moment}。此后可能有取消或改期，请联网后核对。`,
  again: '重新打开',
};

const traditional: Words = {
  label: '離線內容',
  until: (moment) => `離線內容，截至${moment}。此後可能有取消或改期，請聯網後核對。`,
  again: '重新打開',
};

/** What every page begins with: its body, and the link past the header, which stays the first one. */
const beginning = /<body\b[^>]*>(?:\s*<a class="skip-link"[^>]*>[^<]*<\/a>)?/;

/**
 * A kept page with a notice at its top that says when it was fetched. It is markup alone, so that no policy has a say.
 * The styles are src/components/site/frame.css.
 */
export function withNotice(html: string, fetched: Instant): string {
  const { label, until, again } = /<html\b[^>]*\blang="zh-Hant"/.test(html) ? traditional : simplified;
  const notice = `<aside class="kept-notice" aria-label="${label}"><div class="wrap"><p>${until(moment(fetched))}</p><a class="screen-only" href="">${again}</a></div></aside>`;
  return html.replace(beginning, (start) => start + notice);
}
