import { expect, test } from 'vitest';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { expandSession } from '#domain/schedule/expanded-session.ts';
import { formFile } from '#exports/forms/form-file.ts';
import type { Activity } from '#schemas/activity.ts';
import type { WrittenSession } from '#schemas/session.ts';
import { readContent } from '#sources/files.ts';
import { plainText } from '#sources/prose/plain-text.ts';
import { importTable } from '#sources/tables/import-table.ts';
import { formFiles } from '#views/notice/forms/form-files.ts';
import { aViewContext, element } from '../site-builders.ts';
import { aTableFile } from './tables/table-file.ts';

/** What a form with these labels says of an activity. */
const told = ({ name, hosts, audiences, expectedVisitors, sessions }: Partial<Activity>) => ({
  name,
  hosts,
  audiences: new Set(audiences),
  expectedVisitors,
  times: times(sessions ?? []),
});

/** The printed form does not say of a sitting what became of it, and leaves out those that are cancelled. */
const times = (sessions: readonly WrittenSession[]) =>
  sessions.flatMap((session, index) =>
    expandSession(session, index)
      .filter(({ status }) => status !== 'cancelled')
      .map(({ time }) => (time.kind === 'timed' ? [time.start, time.end] : time.kind)),
  );

test('the forms that this program fills in, as Word documents, say the same when they are read', async () => {
  const { content, files } = await readContent('content');
  const campaign = element(content.campaigns.filter(({ id }) => id === 'quanzhou-2023'));
  const activities = campaign.activities
    .map((entry) => ({ ...entry, data: { ...entry.data, sample: false, key: true } }))
    .filter(({ data }) => data.sessions.some((session) => session.kind === 'weekly' || session.status !== 'cancelled'));
  const site = resolveCampaign({ ...campaign, activities }, content.rulesets);
  const forms = site.notices.flatMap((node) =>
    node.notice.attachments.flatMap((each) => formFiles(each, node, { ...aViewContext(), site }, plainText)),
  );
  const empty = { ...campaign, activities: [] };
  const target = {
    content: { ...content, campaigns: [empty] },
    campaign: empty,
    files: files.filter(({ kind }) => kind !== 'activities'),
    fill: new Map(),
  };
  let read = 0;
  for (const { name, ending, form } of forms.filter((each) => each.name.startsWith('activities/'))) {
    const id = name.replace('activities/', '');
    const table = await importTable(aTableFile(await formFile(form), `form.${ending}`), target, {
      today: '2023-09-01',
    });
    if ('fault' in table) throw new Error(table.fault.message);
    const outcome = element(table.sheets.flatMap(({ outcomes }) => outcomes).filter(({ kind }) => kind !== 'left'));
    if (outcome.kind !== 'new') continue;
    const { data } = element(activities.filter((each) => each.id === id));
    expect(told(outcome.activity as Partial<Activity>), id).toEqual(told(data));
    read += 1;
  }
  expect(read).toBeGreaterThan(25);
});
