import { expect, test } from 'vitest';
import { posterShortLinks, shortLinkView } from '#views/site/redirects/short-link-page.ts';
import { anActivity } from '../../../builders.ts';
import { aHub, aViewContext, element } from '../../../site-builders.ts';

const siteWith = (id: string) => {
  const context = aViewContext({ activities: [anActivity({ id })] });
  return aHub(context);
};

test('activities whose address fits the code of a poster need no short link', () => {
  expect(posterShortLinks(siteWith('main-event'))).toEqual([]);
});

test('a short link leads on by itself, and is kept out of search engines', () => {
  const id = `a-very-${'long-'.repeat(10)}name`;
  const { link, name, context } = element(posterShortLinks(siteWith(id)));
  const view = shortLinkView(link, name, context);
  expect(view.refresh).toBe(`0; url=/guyuan-2023/activities/${id}/`);
  expect(view.title).toBe('固原市2023年全国科普日主场活动');
  expect(view.frame.indexable).toBe(false);
});
