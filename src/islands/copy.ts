import { copiedWord, copyButton, markedWord } from '#views/site/copy-words.ts';
import { copyText } from './copy-text.ts';

/** Adds a copy button after every `[data-copy]` text. Without scripts, a tap selects the text (`user-select: all`). */

for (const value of document.querySelectorAll<HTMLElement>('[data-copy]')) addButton(value);

function addButton(value: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-outline organize-copy';
  const about = document.createElement('span');
  about.className = 'visually-hidden';
  about.textContent = `：${value.dataset['copy']}`;
  const word = document.createElement('span');
  word.setAttribute('role', 'status');
  word.textContent = copyButton;
  button.append(word, about);
  button.addEventListener('click', async () => {
    const select = () => window.getSelection()?.selectAllChildren(value);
    const isCopied = await copyText(value.textContent?.trim() ?? '', select);
    word.textContent = isCopied ? copiedWord : markedWord;
    window.setTimeout(() => (word.textContent = copyButton), 3000);
  });
  value.after(button);
}
