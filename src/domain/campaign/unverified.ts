import type { Ruleset } from '#schemas/ruleset.ts';

/** What a rule set says about its source: `unverified` while no guide of its year is known, `basis` the year it follows. */
type Source = Pick<Ruleset, 'unverified' | 'basis'>;

/** A rule's text; of an unverified rule set `未核实，2024年的要求：…`, so that it never reads as the platform's demand. */
export const ruleText = ({ unverified, basis }: Source, text: string): string =>
  unverified ? `未核实${basis === undefined ? '' : `，${basis}年的要求`}：${text}` : text;

/** Like ruleText(), for texts with dates: these are the rule set's own, not those of the year that it follows. */
export const dateRuleText = ({ unverified }: Source, text: string): string => ruleText({ unverified }, text);

/** Words in a line of their own, such as a mark, with 未核实 in brackets when the rule set is unverified. */
export const ruleWord = ({ unverified }: Source, word: string): string => (unverified ? `${word}（未核实）` : word);

/** The sentence that explains 未核实 on a page; undefined for a verified rule set. */
export const unverifiedNotice = ({ unverified, year, basis }: Ruleset): string | undefined =>
  unverified
    ? `没有见到${year}年的填报指南${basis === undefined ? '' : `，这里沿用${basis}年的`}，未核实：以平台当年的页面为准。`
    : undefined;
