/**
 * Copies a text; where the browser has no clipboard, or keeps it to itself, what `mark` marks on the page, by the older
 * command. Resolves to false when neither works: what is marked is left to the visitor.
 */
export async function copyText(text: string, mark: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    mark();
    return document.execCommand('copy');
  }
}
