import type { Page } from 'playwright-core';

/**
 * What someone without a mouse does next: moves on with Tab to what is called so, types, waits until the page says
 * something, or presses a key.
 */
export type Step = { readonly to: RegExp } | { readonly type: string } | { readonly until: RegExp } | string;

/** Where the focus is. */
interface Stop {
  /** Place of the element in the page; tells one stop from another. */
  readonly place: number;
  readonly name: string;
  /** Its path, when Enter on it leads to another page; Space and Enter on a link that scripts made a button do not. */
  readonly leadsTo: string | undefined;
  /** What the focus lacks to be seen: an outline, on the element or on what is drawn over its ticket, and a place on top. */
  readonly lacks: readonly string[];
}

/**
 * Takes the steps by keyboard alone.
 * @throws Error when the focus cannot be seen at a stop, when Tab does not leave it, and when a target is not reached
 *   before the focus has been everywhere.
 */
export async function takeSteps(page: Page, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'string') await pressKey(page, step);
    else if ('to' in step) await tabTo(page, step.to);
    else if ('type' in step) await page.keyboard.type(step.type);
    else await page.getByText(step.until).filter({ visible: true }).first().waitFor();
  }
}

/** Enter on a link to a page waits for that page. */
async function pressKey(page: Page, key: string): Promise<void> {
  const stop = key === 'Enter' ? await stopOf(page) : undefined;
  if (stop?.leadsTo === undefined) return page.keyboard.press(key);
  const { leadsTo } = stop;
  await Promise.all([page.waitForURL((url) => url.pathname === leadsTo), page.keyboard.press(key)]);
}

async function tabTo(page: Page, target: RegExp): Promise<void> {
  for await (const { name } of stopsFrom(page)) if (target.test(name)) return;
  throw new Error(`Not reached with Tab: ${target}`);
}

/**
 * Goes through all stops of the page from where the focus is.
 * @returns how many there are.
 * @throws Error as takeSteps() does.
 */
export async function goRound(page: Page): Promise<number> {
  let stops = 0;
  for await (const _ of stopsFrom(page)) stops += 1;
  return stops;
}

/** The stops of Tab until it comes back to one of them. */
async function* stopsFrom(page: Page): AsyncGenerator<Stop> {
  const been = new Set<number>();
  for (let before = -1; ; ) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    if (stop?.place === before) throw new Error(`Tab does not leave: ${stop.name}`);
    before = stop?.place ?? -1;
    if (been.has(before)) return;
    been.add(before);
    if (!stop) continue;
    if (stop.lacks.length > 0)
      throw new Error(`The focus cannot be seen, it lacks ${stop.lacks.join(' and ')}: ${stop.name}`);
    yield stop;
  }
}

/** Undefined where the focus is on the page as a whole: before its first stop and behind its last one. */
function stopOf(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const lackedBy = (focused: Element): readonly string[] => {
      const isOutlined = [getComputedStyle(focused), getComputedStyle(focused, '::after')].some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
      );
      const points = [...focused.getClientRects()].flatMap(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].map((share) => document.elementFromPoint(left + width * share, top + height / 2)),
      );
      const isOnTop = points.some((found) => found && (focused.contains(found) || found.contains(focused)));
      return [...(isOutlined ? [] : ['an outline']), ...(isOnTop ? [] : ['a place on top'])];
    };
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // A page is asked hundreds of times: its elements are numbered once.
    const all = window as unknown as { stops?: Map<Element, number> };
    all.stops ??= new Map();
    const numberOf = (one: Element) => {
      const known = all.stops?.get(one) ?? all.stops?.size ?? 0;
      all.stops?.set(one, known);
      return known;
    };
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
    const link = element.matches('a[href$="/"]:not([role="button"])') ? (element as HTMLAnchorElement) : undefined;
    const isElsewhere = link?.origin === location.origin && link.pathname !== location.pathname;
    return {
      place: numberOf(element),
      name: name.trim().replace(/\s+/gu, ' '),
      leadsTo: isElsewhere ? link.pathname : undefined,
      lacks: lackedBy(element),
    };
  });
}

/** Pages with everything that takes the focus. */
export const roundTrips = [
  '/guyuan-2023/',
  '/guyuan-2023/schedule/',
  '/guyuan-2023/schedule/2023-09-23/',
  '/wenzhou-2024/schedule/2024-09-25/',
  '/guyuan-2023/activities/water-rocket/',
  '/guyuan-2023/venues/museum-square/',
  '/guyuan-2023/posters/',
  '/guyuan-2023/mine/?s=paper-bridge/1',
  '/guyuan-2023/organize/activities/water-rocket/',
  '/quanzhou-2023/zh-hant/schedule/weeks/2023-09-17/',
] as const;

/** The first is what 1280 by 1024 leaves when it is enlarged to 400 %. */
export const windows = [
  { width: 320, height: 256 },
  { width: 1280, height: 900 },
] as const;
