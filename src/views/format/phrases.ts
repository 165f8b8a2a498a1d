import { readyFestivalNames } from '#domain/campaign/festivals.ts';

const festivals = readyFestivalNames.join('|');

/** Official names in titles that a line break must not split. */
const names = new RegExp(
  String.raw`(\d{4}年[^：，！？ ]{0,4}市?(?=${festivals})|${festivals}|主场活动|启动活动)`,
  'gu',
);

/**
 * Splits a title into phrases that a line break should not split: after ：，！？ and a dash, at spaces, and around official names. The
 * joined phrases equal the title, spaces included.
 */
export function phrases(title: string): readonly string[] {
  const pieces = title.match(/[^：，！？— ]*(?:[：，！？—]+[”》）]*| +)|[^：，！？— ]+$/gu) ?? [title];
  return pieces.flatMap((piece) => piece.split(names).filter((part) => part !== ''));
}

/** The font size class of a title, by its length in code points. */
export function titleSize(title: string): 'large' | 'medium' | 'small' {
  const length = [...title].length;
  if (length <= 10) return 'large';
  return length <= 22 ? 'medium' : 'small';
}
