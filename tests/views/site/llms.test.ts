import { expect, test } from 'vitest';
import { campaignLlmsText, hubLlmsText } from '#views/site/llms.ts';
import { aHub, aViewContext } from '../../site-builders.ts';

const context = aViewContext({}, { address: { base: '/kpr/' } });
const home = 'https://kepu.example/kpr/guyuan-2023/';

test('llms.txt has a title, a summary and a list of links, in the form of llmstxt.org', () => {
  const text = campaignLlmsText(context);
  expect(text).toMatch(/^# 固原市2023年全国科普日\n\n> .+\n\n.+\n\n## .+\n\n(?:- \[[^\]]+\]\(https:[^)]+\)\n)+$/u);
  for (const path of ['schedule/', 'activities/', 'open-data/', 'calendar.ics', 'feed.xml'])
    expect(text).toContain(`](${home}${path})`);
});

test('llms.txt of the hub leads to that of each campaign', () => {
  const hub = aHub(context);
  expect(hubLlmsText(hub)).toContain(`- [固原市2023年全国科普日](${home}llms.txt)`);
});
