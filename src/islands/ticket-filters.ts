/** Turns the filter links of a page into switches on the page's own tickets. Groups combine with "and". */

const chips = [...document.querySelectorAll<HTMLAnchorElement>('[data-filter]')];
const tickets = [...document.querySelectorAll<HTMLElement>('.ticket[data-type]')];
const count = document.querySelector<HTMLElement>('[data-filter-count]');

for (const chip of chips) {
  chip.setAttribute('role', 'button');
  chip.setAttribute('aria-pressed', 'false');
  chip.addEventListener('click', (event) => {
    event.preventDefault();
    toggle(chip);
  });
  chip.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle(chip);
  });
}

function toggle(chip: HTMLAnchorElement): void {
  const on = chip.getAttribute('aria-pressed') === 'true';
  for (const other of chips) {
    if (other.dataset['filter'] === chip.dataset['filter']) other.setAttribute('aria-pressed', 'false');
  }
  chip.setAttribute('aria-pressed', String(!on));
  apply();
}

function apply(): void {
  const chosen = chips.filter((chip) => chip.getAttribute('aria-pressed') === 'true');
  let shown = 0;
  for (const ticket of tickets) {
    const matches = chosen.every((chip) => meets(ticket, chip.dataset['filter'] ?? '', chip.dataset['value'] ?? ''));
    ticket.hidden = !matches;
    if (matches) shown += 1;
  }
  for (const slot of document.querySelectorAll<HTMLElement>('.slot')) slot.hidden = chosen.length > 0;
  for (const band of document.querySelectorAll<HTMLElement>('.ticket-band')) {
    band.hidden = !band.querySelector('.ticket:not([hidden])');
  }
  const unit = count?.dataset['unit'] ?? '场';
  if (count) count.textContent = chosen.length > 0 ? `筛选：${shown} ${unit}` : `筛选：全部 ${shown} ${unit}`;
}

const meets = (ticket: HTMLElement, name: string, value: string): boolean =>
  (ticket.dataset[name] ?? '').split(' ').includes(value);
