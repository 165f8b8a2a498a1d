import type { TextRun } from '../drawing.ts';

/** A line of text, seen or only read. */
interface ReadText {
  readonly run: TextRun;
  readonly isSeen: boolean;
}

/** Puts each spoken run before the text that follows it on its line, else at the end: `9`, 月, `17`, 日. */
export function readingOrder(texts: readonly TextRun[], spoken: readonly TextRun[]): readonly ReadText[] {
  const followers = spoken.map((run) => ({ run, before: followerOf(run, texts) }));
  const unseen = (text: TextRun | undefined) =>
    followers.filter(({ before }) => before === text).map(({ run }) => ({ run, isSeen: false }));
  return [...texts.flatMap((run) => [...unseen(run), { run, isSeen: true }]), ...unseen(undefined)];
}

function followerOf(run: TextRun, texts: readonly TextRun[]): TextRun | undefined {
  const onLine = texts.filter(
    ({ x, y, lineHeight }) => x > run.x && y < run.y + run.lineHeight && run.y < y + lineHeight,
  );
  return onLine.reduce<TextRun | undefined>(
    (nearest, each) => (!nearest || each.x < nearest.x ? each : nearest),
    undefined,
  );
}
