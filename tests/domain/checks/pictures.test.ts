import { expect, test } from 'vitest';
import { pictureContentProblems } from '#domain/checks/picture-content.ts';
import { posterRule } from '#domain/checks/poster-rule.ts';
import { aCampaignContent, aCheckContext, anActivity, aRuleset } from '../../builders.ts';

const rule = { width: 600, height: 350, maxBytes: 2 * 1_048_576, formats: ['jpg' as const, 'png' as const] };
const content = aCampaignContent({ activities: [anActivity({ poster: { picture: 'a.webp' } })] });
const context = (poster?: typeof rule) => ({
  ...aCheckContext(content),
  rulesets: [aRuleset(poster ? { poster } : {})],
  files: [
    {
      kind: 'media' as const,
      campaign: content.id,
      id: 'a.webp',
      file: 'a.webp',
      picture: { format: 'webp', width: 600, height: 351, bytes: 3 * 1_048_576 },
    },
  ],
});

test('a poster that the platform does not take is told all that is wrong with it', () => {
  expect(posterRule(content, context(rule))).toEqual([
    {
      code: 'poster-rule',
      severity: 'error',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['poster', 'picture'],
      message: '这张宣传图全国平台不收：是 webp 格式；是 600×351 像素；有 3 MB。',
      fix: '改成 600×350 像素、不超过 2 MB 的 jpg、png；或删去 picture，用自动生成的。',
    },
  ]);
});

test('a year whose guide states no rule takes any poster', () => {
  expect(posterRule(content, context())).toEqual([]);
});

test.each([
  ['map-reading.jpg', '孩子们在读书'],
  ['booths.png', '展位平面图'],
  ['map.png', '审图号：GS（2023）1号'],
])('%s, %s, is no map without approval', (name, text) => {
  expect(pictureContentProblems({ file: 'f', path: [], name, text })).toEqual([]);
});
