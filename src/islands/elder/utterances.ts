/** Most characters that are handed to a voice at once: some browsers fall silent in the middle of longer texts. */
const longest = 120;

/** Paragraphs as sentences for a voice, in order; what is too long for one is cut at commas, then anywhere. */
export function utterances(paragraphs: readonly string[]): readonly string[] {
  const spoken: string[] = [];
  for (const paragraph of paragraphs) {
    for (const sentence of parts(paragraph.replace(/\s+/g, ' ').trim(), /[^。！？；]+[。！？；]*/g)) {
      if (sentence.length <= longest) spoken.push(sentence);
      else for (const clause of parts(sentence, /[^，、：]{1,120}[，、：]?/g)) spoken.push(clause);
    }
  }
  return spoken;
}

const parts = (text: string, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).map((part) => part.trim()).filter(Boolean);
