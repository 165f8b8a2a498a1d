/**
 * Cuts a title into phrases that a line break should not split: after ：，、！？ and at spaces.
 * The phrases joined give the title again, spaces included.
 */
export function phrases(title: string): readonly string[] {
  return title.match(/[^：，！？ ]*(?:[：，！？]+[”》）]*| +)|[^：，！？ ]+$/gu) ?? [title];
}

/** How large a title can be set: by its length in characters. */
export function titleSize(title: string): 'large' | 'medium' | 'small' {
  const length = [...title].length;
  if (length <= 10) return 'large';
  return length <= 22 ? 'medium' : 'small';
}
