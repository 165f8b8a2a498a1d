/** How long a pause in typing starts a search, in milliseconds. */
const pause = 200;

/** Hands over the query after a pause in typing, or at once when the form is sent; never while an IME is composing. */
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
