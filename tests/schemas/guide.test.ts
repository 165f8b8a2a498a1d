import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryKindNames } from '#domain/site/kinds.ts';
import { activity } from '#schemas/activity.ts';
import { campaign } from '#schemas/campaign.ts';
import { notice } from '#schemas/notice.ts';
import { session } from '#schemas/session.ts';
import { venue } from '#schemas/venue.ts';
import { aCampaign, aNotice, anActivity } from '../builders.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const section = (title: string) => guide.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
const examples = [...section('场次怎么写').matchAll(/`([^`\n]+)`/gu)].flatMap(([, code = '']) => code);

const sessions = examples.filter((code) => code.startsWith('{'));
const fields = examples.filter((code) => /^"[a-zA-Z]+": [[{]/u.test(code)).map((code) => `{${code}}`);

test('the guide has an example of each kind of session', () => {
  const kinds = sessions.map((code) => JSON.parse(code).kind);
  expect(new Set(kinds)).toEqual(new Set(['timed', 'all-day', 'weekly', 'partial', 'tba']));
});

test.each(sessions)('the guide’s session can be written: %s', (code) => {
  expect(session.safeParse(JSON.parse(code)).error?.issues).toBeUndefined();
});

test.each(fields)('the guide’s field can be written in a session or an activity: %s', (code) => {
  const written = JSON.parse(code);
  const faults = [
    session.safeParse({ kind: 'tba', ...written }).error,
    activity.safeParse({ ...anActivity().data, ...written }).error,
  ];
  expect(faults).toContain(undefined);
});

test('the guide names every folder of a campaign where it says which there may be', () => {
  const told = guide.split('#### `folder-unknown`')[1]?.split('####')[0] ?? '';
  for (const folder of [...entryKindNames, 'media']) expect(told).toContain(`\`${folder}\``);
});

test('the guide’s recap can be written in an activity, its venue as it is', () => {
  const [, recap = ''] = /```json\n("recap": .*?)\n```/su.exec(guide) ?? [];
  expect(activity.safeParse({ ...anActivity().data, ...JSON.parse(`{${recap}}`) }).error?.issues).toBeUndefined();
  const [, written = ''] = /```json\n(.*?)\n```/su.exec(section('场馆')) ?? [];
  expect(venue.safeParse(JSON.parse(written)).error?.issues).toBeUndefined();
});

test('the guide’s attachments and deadline can be written', () => {
  const [, attachments = ''] = /```yaml\n(attachments:.*?)\n```/su.exec(guide) ?? [];
  const [, deadline = ''] = /`deadlines`：时间节点：`([^`]*)`/u.exec(guide) ?? [];
  const [, footer = ''] = /`"footer": ([^`]*)`/u.exec(guide) ?? [];
  const written = parse(attachments) as { readonly attachments: unknown };
  expect(notice.safeParse({ ...aNotice().data, ...written }).error?.issues).toBeUndefined();
  const asked = { deadlines: [JSON.parse(deadline)], footer: JSON.parse(footer) };
  expect(campaign.safeParse({ ...aCampaign().data, ...asked }).error?.issues).toBeUndefined();
});
