import { copiedWord, copyButton, markedWord } from '#views/site/copy-words.ts';
import { copyText } from './copy-text.ts';

/** Puts a button behind every text that is to be copied; without script a tap marks the whole text. */

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
    const mark = () => window.getSelection()?.selectAllChildren(value);
    const isCopied = await copyText(value.textContent?.trim() ?? '', mark);
    word.textContent = isCopied ? copiedWord : markedWord;
    window.setTimeout(() => (word.textContent = copyButton), 3000);
  });
  value.after(button);
}
