import type { Ruleset } from '#schemas/ruleset.ts';
import { rulesetOf } from '../campaign/ruleset-of.ts';
import { ruleText } from '../campaign/unverified.ts';
import type { Check, PictureFacts } from './context.ts';

/** An editor's poster picture meets the platform's rules of the campaign's year (`ruleset.poster`). Unverified rules only warn. */
export const posterRule: Check = ({ campaign, activities }, { rulesets, files }) => {
  const ruleset = rulesetOf(campaign.data, rulesets);
  const rule = ruleset?.poster;
  const pictures = new Map(
    files.flatMap(({ kind, id, picture }) => (kind === 'media' && picture ? [[id, picture]] : [])),
  );
  return activities.flatMap(({ file, data: { poster } }) => {
    const picture = pictures.get(poster?.picture ?? '');
    const faults = picture && rule ? posterFaults(picture, rule) : [];
    if (!ruleset || !rule || faults.length === 0) return [];
    return {
      code: ruleset.unverified ? 'rule-unverified' : 'poster-rule',
      file,
      path: ['poster', 'picture'],
      message: ruleText(ruleset, `这张宣传图全国平台不收：${faults.join('；')}。`),
      fix: `改成 ${rule.width}×${rule.height} 像素、不超过 ${inMegabytes(rule.maxBytes)} 的 ${rule.formats.join('、')}；或删去 picture，用自动生成的。`,
    };
  });
};

/** Reasons, in zh-CN, why the national platform would reject a picture; empty when it accepts the picture. */
export function posterFaults(
  { format, width, height, bytes }: PictureFacts,
  rule: NonNullable<Ruleset['poster']>,
): readonly string[] {
  const isTaken = rule.formats.some((known) => known === format || (known === 'jpg' && format === 'jpeg'));
  return [
    ...(isTaken ? [] : [`是 ${format} 格式`]),
    ...(width === rule.width && height === rule.height ? [] : [`是 ${width}×${height} 像素`]),
    ...(bytes <= rule.maxBytes ? [] : [`有 ${inMegabytes(bytes)}`]),
  ];
}

const inMegabytes = (bytes: number) => `${Number((bytes / 1_048_576).toFixed(1))} MB`;
