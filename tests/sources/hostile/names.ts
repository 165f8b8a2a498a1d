import { aCampaign, anActivity, anOrganization, aVenue } from '../../builders.ts';
import { mdx } from '../content-folder.ts';
import { activity, at, body, booking, type Case, each, input, notice, venue } from './writers.ts';

const picture = (name: string) => activity({ poster: { picture: name } });

/** Ids, references, paths and addresses. */
export const names: readonly Case[] = [
  {
    id: 'ID-01',
    outcome: 'reject',
    what: 'one id with two extensions',
    places: '1:1',
    inputs: [
      input(
        {
          [at('activities/a.json')]: { ...anActivity().data, room: '一' },
          [at('activities/a.mdx')]: mdx({ ...anActivity().data, room: '二' }),
        },
        'id-duplicate',
      ),
    ],
  },
  {
    id: 'ID-02',
    outcome: 'reject',
    what: 'ids that differ by case',
    places: '1:1 1:1',
    inputs: [
      input(
        {
          [at('venues/A-X.json')]: { ...aVenue().data, name: '另一馆' },
          [at('venues/a-x.json')]: { ...aVenue().data, name: '馆' },
        },
        ['id-duplicate', 'id-invalid'],
      ),
    ],
  },
  {
    id: 'ID-05',
    outcome: 'reject',
    what: 'ids that differ by punctuation',
    places: '1:1 1:1 1:1',
    inputs: [
      input({ [at('venues/全国（主场）.json')]: aVenue().data, [at('venues/全国主场.json')]: aVenue().data }, [
        'id-duplicate',
        'id-invalid',
      ]),
    ],
  },
  {
    id: 'ID-07',
    outcome: 'reject',
    what: 'an empty id, a dot, a long one, a device of Windows',
    places: '1:1',
    inputs: [
      ...each(['', '.', 'a'.repeat(200)], (id) => ({ [at(`venues/${id}.json`)]: aVenue().data }), 'id-invalid'),
      ...each(['a.', 'a ', 'ａ', '-a', 'a--b'], (id) => ({ [at(`venues/${id}.json`)]: aVenue().data }), 'id-invalid'),
      ...each(['con', 'nul', 'com1'], (id) => ({ [at(`venues/${id}.json`)]: aVenue().data }), 'id-invalid'),
      input({ [at('media/aux.png')]: 'x' }, 'file-name'),
    ],
    note: '200 letters instead of 300: file systems take 255 bytes.',
  },
  {
    id: 'ID-08',
    outcome: 'reject',
    what: 'two campaigns at one address',
    places: '1:1',
    inputs: [input({ 'campaigns/Guyuan-2023/campaign.json': aCampaign().data }, ['campaign-folder'])],
    note: 'No field names an address: it is the folder, of which there is one, in lower case.',
  },
  {
    id: 'ID-09',
    outcome: 'reject',
    what: 'an encoded slash',
    places: '1:1',
    inputs: [input({ [at('venues/a%2F..%2Fb.json')]: aVenue().data }, 'id-invalid')],
  },
  {
    id: 'ID-10',
    outcome: 'reject',
    what: 'one calendar id for two activities',
    places: '40:3',
    inputs: [input(activity({ uid: 'same@x' }), 'schema-unknown-key')],
    elsewhere: [['exports/ics.test.ts', 'knows a session again by campaign, activity and session, on whatever host']],
    note: 'Nobody writes a UID: it follows from campaign, activity and session, whose ids are single.',
  },
  {
    id: 'REF-01',
    outcome: 'reject',
    what: 'a missing venue',
    places: '19:12',
    inputs: [input(activity({ venue: 'nope' }), 'ref-missing')],
    elsewhere: [['domain/checks/ref-missing.test.ts', 'names the missing entry and those with a similar id']],
  },
  {
    id: 'REF-02',
    outcome: 'reject',
    what: 'units above each other',
    places: '6:13',
    inputs: [
      input(
        {
          [at('organizations/a.json')]: { ...anOrganization().data, name: '甲协会', parent: 'b' },
          [at('organizations/b.json')]: { ...anOrganization().data, name: '乙协会', parent: 'a' },
        },
        'ref-cycle',
      ),
    ],
    elsewhere: [['domain/checks/ref-cycle.test.ts', 'lists a cycle of organizations once']],
  },
  {
    id: 'REF-03',
    outcome: 'reject',
    what: 'a deleted venue',
    elsewhere: [['domain/checks/ref-missing.test.ts', 'reports every referrer of a deleted venue']],
  },
  {
    id: 'PATH-01',
    outcome: 'reject',
    what: 'a path out of the folder',
    places: '41:16',
    inputs: [input(picture('../../../secret.png'), 'path-escape')],
  },
  {
    id: 'PATH-02',
    outcome: 'reject',
    what: 'an absolute path, a drive, a share',
    places: '41:16',
    inputs: each(['/etc/hostname', 'C:\\x.png', '\\\\srv\\x'], picture, 'path-escape'),
  },
  {
    id: 'PATH-03',
    outcome: 'reject',
    what: 'a link out of the folder',
    elsewhere: [['sources/hostile-content.test.ts', 'a link out of the folder is not read']],
  },
  {
    id: 'PATH-05',
    outcome: 'reject',
    what: 'a name that turns direction, has spaces or an encoded zero',
    places: '1:1',
    inputs: [
      input({ [at('media/附件\u202egnp.exe')]: 'x' }, 'img-type'),
      input({ [at('media/附件\u202egnp.png')]: 'x' }, 'file-name'),
      input({ [at('media/a b%00.png')]: 'x' }, 'file-name'),
    ],
  },
  {
    id: 'PATH-06',
    outcome: 'reject',
    what: 'an attachment of another type',
    places: '1:1',
    inputs: [
      ...each(
        ['html', 'svg', 'js', 'docm', 'xlsm', 'pdf'],
        (type) => ({ [at(`notices/a.${type}`)]: 'x' }),
        'file-unknown',
      ),
      ...each(['html', 'svg', 'js', 'docm', 'xlsm'], (type) => ({ [at(`media/a.${type}`)]: 'x' }), 'img-type'),
      input({ [at('media/a.pdf')]: 'x', ...notice({ original: 'a.pdf' }) }, 'pdf-type'),
    ],
    note: 'design.md, 4: attachments are generated from a definition, so that no file is taken as one; a PDF is the original of a notice, and must be one.',
  },
  {
    id: 'URL-01',
    outcome: 'reject',
    what: 'a script as an address',
    places: '27:12',
    inputs: [
      ...each(['javascript:alert(document.domain)', 'data:text/html,x', 'https:kepuri.cn'], booking, 'url-scheme'),
      ...each(['blob:https://a.cn/x', 'view-source:https://a.cn', 'weixin://x', '/x'], booking, 'url-scheme'),
      ...each(
        ['https://kepuri.cn@a.cn/', 'https://k\u0435puri.cn', 'https://xn--80ak6aa92e.com', 'https://192.168.1.1/x'],
        booking,
        'url-host',
      ),
      ...each(['https://localhost/', 'https:///a.cn', 'https://a。cn'], booking, 'url-host'),
      input(booking('https://报名.中国:8443/x'), []),
    ],
  },
  {
    id: 'URL-02',
    outcome: 'reject',
    what: 'a hidden script',
    places: '27:12',
    inputs: [
      ...each(['JaVaScRiPt:x', 'jav&#x09;ascript:x'], booking, 'url-scheme'),
      ...each(['java\tscript:alert(1)', ' javascript:x'], booking, 'url-control'),
      input(booking('\u0001javascript:x'), 'txt-control-char'),
    ],
  },
  {
    id: 'URL-05',
    outcome: 'reject',
    what: 'no https',
    places: '27:12',
    inputs: each(['//kepuri.cn/x', 'http://kepuri.cn'], booking, 'url-scheme'),
    note: 'An error for every host, not a warning for some: a list of hosts would age, and https is one letter away.',
  },
  {
    id: 'URL-07',
    outcome: 'reject',
    what: 'a remote picture',
    places: ['41:16', '40:14'],
    inputs: [
      input(picture('http://169.254.169.254/latest'), 'path-escape'),
      input(activity({ details: '![图](https://169.254.169.254/latest)' }), 'url-remote-asset'),
    ],
  },
  {
    id: 'URL-08',
    outcome: 'accept',
    what: 'links made of phone numbers and mailboxes',
    places: ['', '9:12', '17:1'],
    inputs: [
      input(venue({ phone: '0954-2088400转8001' }), []),
      input(venue({ phone: '0954-2088400 转 8001' }), 'phone-format'),
      input(body('[信](mailto:a@b.cn?bcc=x@y)\n'), 'url-scheme'),
    ],
    elsewhere: [['views/format/phone-link.test.ts', 'an extension is dialled after the number']],
    note: 'The extension follows RFC 3966 (;ext=) instead of a pause; spaces and headers are refused rather than mended.',
  },
  {
    id: 'URL-09',
    outcome: 'reject',
    what: 'line breaks in an address',
    places: '27:12',
    inputs: [
      ...each(['https://a.cn/\r\nSet-Cookie:x', 'https://a.cn/%0d%0aSet-Cookie:x'], booking, 'url-control'),
      input(booking('https://a.cn/%20x'), []),
    ],
  },
];
