import { expect, test } from 'vitest';
import { hubOfflineView, offlineView } from '#views/site/offline.ts';
import { aHub, aViewContext } from '../../site-builders.ts';

const context = aViewContext();
const hub = aHub(context);

test('without a network a campaign leads to the pages that are on the device, and to no other', () => {
  const { frame, text, links } = offlineView(context);
  expect(links.map(({ href }) => href)).toEqual(['/guyuan-2023/schedule/', '/guyuan-2023/mine/', '/guyuan-2023/']);
  expect(text).toContain('没有网络，或者网站暂时不通');
  expect([frame.canonical, frame.indexable, frame.search]).toEqual([
    'https://kepu.example/guyuan-2023/offline/',
    false,
    undefined,
  ]);
});

test('the hub leads to the schedules of the cities', () => {
  const { frame, links } = hubOfflineView(hub);
  expect(links).toEqual([{ href: '/guyuan-2023/schedule/', label: '固原的日程' }]);
  expect(frame.indexable).toBe(false);
});
