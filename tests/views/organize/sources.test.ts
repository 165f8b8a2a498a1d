import { expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { noticeView } from '#views/notice/notice.ts';
import { foundationOf, sourcesView } from '#views/organize/sources.ts';
import { aCampaign, aNotice, anActivity, aProgramme } from '../../builders.ts';
import { aTarget } from '../../domain/quota/a-target.ts';
import { aDeadline, aViewContext, element } from '../../site-builders.ts';

const source = { notice: 'guyuan-24', section: '三' };
const campaign = aCampaign({
  programmes: [aProgramme({ source })],
  targets: [aTarget({ source })],
  deadlines: [aDeadline({ by: '2023-09-30', source })],
});
const activities = [anActivity(), anActivity({ id: 'made-up', sample: true })];
const newer = aNotice({ id: 'newer', title: '补充通知', issuedOn: '2023-09-01', replaces: 'guyuan-24' });

test('from a section one gets to what it founds: targets, deadlines, programme, activity', () => {
  const [notice] = sourcesView(aViewContext({ campaign, activities })).notices;
  expect(notice?.sections).toEqual([
    {
      name: '第三部分',
      groups: [
        { label: '活动板块', links: [{ href: '/guyuan-2023/programmes/main/', label: '主场活动' }] },
        { label: '任务', links: [{ href: '/guyuan-2023/organize/targets/#target-key', label: '办好重点活动' }] },
        { label: '时间节点', links: [{ href: '/guyuan-2023/organize/deadlines/#deadline-report', label: '报送活动' }] },
        {
          label: '活动',
          links: [
            {
              href: '/guyuan-2023/organize/activities/main-event/',
              label: '固原市2023年全国科普日主场活动',
            },
          ],
        },
      ],
      samples: '另有 1 项示例活动',
    },
  ]);
});

test('a notice says until when it takes entries, or which notice replaces it', () => {
  const standings = (notices = [aNotice()]) =>
    sourcesView(aViewContext({ campaign, notices })).notices.map(({ standing }) => standing);
  expect(standings()).toEqual([
    { text: '最后的期限：9月30日', link: undefined, until: instantOf('2023-10-01T00:00+08:00') },
  ]);
  expect(standings([aNotice(), newer])).toEqual([
    { text: '没有写报送的截止日期', link: undefined, until: undefined },
    {
      text: '已被代替，以新的为准：',
      link: { href: '/guyuan-2023/notices/newer/', label: '《补充通知》' },
      until: undefined,
    },
  ]);
});

test('the page of a notice that is replaced leads to the new one', () => {
  const context = aViewContext({ campaign, notices: [aNotice(), newer] });
  const replaced = context.site.notices.map((node) => noticeView(node, context).replacedBy);
  expect(replaced).toEqual([undefined, { href: '/guyuan-2023/notices/newer/', label: '补充通知' }]);
});

test('an activity goes by the sections of its programmes, and by the notices that it names', () => {
  const upper = aNotice({ id: 'upper', title: '上级通知' });
  const named = anActivity({ notices: ['guyuan-24', 'upper'] });
  const context = aViewContext({ campaign, activities: [named], notices: [aNotice(), upper] });
  expect(foundationOf(element(context.site.activities), context)).toEqual([
    { href: '/guyuan-2023/notices/upper/', label: '《上级通知》' },
    {
      href: '/guyuan-2023/notices/guyuan-24/',
      label: '《关于举办2023年固原市全国科普日活动的通知》第三部分：主场活动',
    },
  ]);
});
