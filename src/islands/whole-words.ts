/**
 * The text as nodes; words of several characters stand in `<no-br>`, as in the pages. By the browser's own dictionary, where it
 * has one: the names and terms that correct it in the pages would double the script.
 */
export function wholeWords(text: string): Node[] {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  if (!Segmenter) return [document.createTextNode(text)];
  const words = new Segmenter('zh', { granularity: 'word' }).segment(text);
  return Array.from(words, ({ segment }) => {
    if (segment.length < 2) return document.createTextNode(segment);
    const word = document.createElement('no-br');
    word.textContent = segment;
    return word;
  });
}
