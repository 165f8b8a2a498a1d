/** Debounce delay in milliseconds. */
const pause = 200;

/** Calls `search` after a pause in typing, or at once on submit; never during IME composition. */
export function watchInput(form: HTMLFormElement, input: HTMLInputElement, search: (query: string) => void): void {
  let composing = false;
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    if (!composing) timer = window.setTimeout(() => search(input.value), pause);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    wait();
  });
  input.addEventListener('input', wait);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (!composing) search(input.value);
  });
}
