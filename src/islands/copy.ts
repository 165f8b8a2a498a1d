/** Puts a button behind every text that is to be copied; without script a tap marks the whole text. */

for (const value of document.querySelectorAll<HTMLElement>('[data-copy]')) addButton(value);

function addButton(value: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-outline desk-copy';
  const about = document.createElement('span');
  about.className = 'visually-hidden';
  about.textContent = `：${value.dataset['copy']}`;
  const word = document.createElement('span');
  word.setAttribute('role', 'status');
  word.textContent = '复制';
  button.append(word, about);
  button.addEventListener('click', async () => {
    const isCopied = await copied(value);
    word.textContent = isCopied ? '✓ 已复制' : '已选中，请按复制键';
    window.setTimeout(() => (word.textContent = '复制'), 3000);
  });
  value.after(button);
}

/** Copies the text; where the browser has no clipboard, or keeps it to itself, by what is marked. False when neither works. */
async function copied(value: HTMLElement): Promise<boolean> {
  const text = value.textContent?.trim() ?? '';
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(value);
    return document.execCommand('copy');
  }
}
