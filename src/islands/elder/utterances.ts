/** Maximum UTF-16 units per utterance, plus one for a final comma: some browsers stop in the middle of longer ones. */
const maxLength = 120;

/**
 * Splits paragraphs into sentences for speech synthesis, in order. Longer sentences are split at commas (，、：), clauses
 * without a comma at the maximum length.
 */
export function utterances(paragraphs: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const paragraph of paragraphs) {
    for (const sentence of parts(paragraph.replace(/\s+/g, ' ').trim(), /[^。！？；]+[。！？；]*/g)) {
      if (sentence.length <= maxLength) pieces.push(sentence);
      else for (const clause of parts(sentence, /[^，、：]{1,120}[，、：]?/g)) pieces.push(clause);
    }
  }
  return pieces;
}

const parts = (text: string, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).map((part) => part.trim()).filter(Boolean);
