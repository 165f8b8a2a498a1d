import { expect, test } from 'vitest';
import { formerAddresses, formerAddressView } from '#views/site/redirects/former-address.ts';
import { aNotice, anActivity, anOrganization, aResource, aRoute, aVenue } from '../../../builders.ts';
import { aViewContext, element } from '../../../site-builders.ts';

const context = aViewContext({
  activities: [anActivity({ formerIds: ['opening', 'first-day'] })],
  notices: [aNotice({ formerIds: ['notice-24'] })],
  venues: [aVenue({ formerIds: ['square'] })],
  organizations: [anOrganization({ formerIds: ['kexie'] })],
  routes: [aRoute({ formerIds: ['walk'] })],
  resources: [aResource({ formerIds: ['lecture'] })],
});

test('every former id is an address that leads to the entry of today', () => {
  expect(formerAddresses(context).map(({ section, id, target }) => [`${section}/${id}`, target])).toEqual([
    ['notices/notice-24', '/guyuan-2023/notices/guyuan-24/'],
    ['activities/opening', '/guyuan-2023/activities/main-event/'],
    ['activities/first-day', '/guyuan-2023/activities/main-event/'],
    ['venues/square', '/guyuan-2023/venues/museum-square/'],
    ['organizations/kexie', '/guyuan-2023/organizations/city-association/'],
    ['routes/walk', '/guyuan-2023/routes/old-town/'],
    ['resources/lecture', '/guyuan-2023/resources/talk/'],
  ]);
});

test('a former address leads on by itself, and names the new one as the one that counts', () => {
  const view = formerAddressView(element(formerAddresses(context)), context);
  expect(view.refresh).toBe('0; url=/guyuan-2023/notices/guyuan-24/');
  expect(view.frame.canonical).toBe('https://kepu.example/guyuan-2023/notices/guyuan-24/');
  expect(view.frame.indexable).toBe(false);
});
