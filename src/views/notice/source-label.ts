import { sectionText } from '#domain/notice/section-text.ts';
import type { ViewContext } from '../site/view-context.ts';

/** Source of an entry: notice title and part, `《…》第三部分（二）2`. */
export function sourceLabel(noticeId: string, section: string | undefined, { site }: ViewContext): string {
  const title = site.notices.find(({ id }) => id === noticeId)?.notice.title ?? noticeId;
  return `《${title}》${section === undefined ? '' : sectionText(section)}`;
}
