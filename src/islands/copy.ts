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
  word.textContent = '复制';
  button.append(word, about);
  button.addEventListener('click', async () => {
    const mark = () => window.getSelection()?.selectAllChildren(value);
    const isCopied = await copyText(value.textContent?.trim() ?? '', mark);
    word.textContent = isCopied ? '✓ 已复制' : '已选中，请按复制键';
    window.setTimeout(() => (word.textContent = '复制'), 3000);
  });
  value.after(button);
}
