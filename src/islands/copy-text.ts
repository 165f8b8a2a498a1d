/**
 * Copies a text to the clipboard. Where the Clipboard API is missing or denied, `select` selects the text on the page
 * and `execCommand('copy')` copies that selection.
 * @returns false when both ways fail: the selection then stays, so that the visitor can copy it.
 */
export async function copyText(text: string, select: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select();
    return document.execCommand('copy');
  }
}
