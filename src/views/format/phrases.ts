import { festival } from '#domain/campaign/campaign-names.ts';

/** Official names that stand in titles and are not broken. */
const names = new RegExp(
  String.raw`(\d{4}年[^：，！？ ]{0,4}市?(?=${festival.name})|${festival.name}|主场活动|启动活动)`,
  'gu',
);

/**
 * Cuts a title into phrases that a line break should not split: after ：，！？ and at spaces, and around official
 * names. The phrases joined give the title again, spaces included.
 */
export function phrases(title: string): readonly string[] {
  const pieces = title.match(/[^：，！？ ]*(?:[：，！？]+[”》）]*| +)|[^：，！？ ]+$/gu) ?? [title];
  return pieces.flatMap((piece) => piece.split(names).filter((part) => part !== ''));
}

/** How large a title can be set: by its length in characters. */
export function titleSize(title: string): 'large' | 'medium' | 'small' {
  const length = [...title].length;
  if (length <= 10) return 'large';
  return length <= 22 ? 'medium' : 'small';
}
