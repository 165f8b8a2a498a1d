import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { ServedSite } from '../static-server.ts';
import { type ServedCampaign, serveForms } from './served-forms.ts';
import { sharedBrowser } from './shared-browser.ts';

/**
 * Someone at the forms, on a computer outside China, with a local repository that the browser keeps. The forms ask no other host.
 * @param campaigns whose forms there are; the first content folder gives what is of no campaign
 */
export function anEditor(campaigns: readonly ServedCampaign[]) {
  let served: ServedSite;
  let window: Page;
  const page = () => window;
  const foreign: string[] = [];
  beforeAll(async () => {
    served = await serveForms(campaigns);
    window = await (await sharedBrowser()).newPage({ locale: 'zh-CN', timezoneId: 'America/New_York' });
    window.on('request', (request) => {
      if (!request.url().startsWith(served.origin) && /^https?:/u.test(request.url())) foreign.push(request.url());
    });
    await window.addInitScript(pickPrivateFolder);
    await window.goto(`${served.origin}/kpr/admin/`);
    await window.evaluate(writeFiles, repositoryFiles(campaigns));
    await window.getByRole('button', { name: '使用本地仓库' }).click();
    await window
      .getByText(/ · 活动$/u)
      .first()
      .waitFor();
  });
  afterEach(async () => {
    expect(foreign).toEqual([]);
    // What a test has not saved is not offered to the next.
    await window.evaluate(keptDrafts, true);
  });
  afterAll(async () => {
    await window?.close();
    await served?.close();
  });
  return { page, origin: () => served.origin, ...formOf(page), ...savingOf(page) };
}

/** What an editor does in the form that is open. */
function formOf(page: () => Page) {
  async function openForm(path: string): Promise<void> {
    await page().evaluate((hash) => {
      location.hash = hash;
    }, `#/collections/${path}`);
  }

  /** A field further down: the form draws it only near where it is seen. */
  async function seen(keyPath: string): Promise<Locator> {
    const field = page().locator(`section.field[data-key-path="${keyPath}"]`);
    await expect
      .poll(async () => {
        await page().mouse.move(300, 500);
        await page().mouse.wheel(0, 600);
        return field.count();
      })
      .toBe(1);
    await field.scrollIntoViewIfNeeded();
    return field;
  }

  /** Opens the first session. The form draws a list only near where it is seen. */
  async function openSessions(): Promise<void> {
    await seen('region');
    const list = page().locator('[id$="-item-list"]').first();
    await list.scrollIntoViewIfNeeded();
    await list.locator('button[aria-expanded=false]').first().click();
  }

  async function closeSessions(): Promise<void> {
    await page().locator('[id$="-item-list"]').first().locator('button[aria-expanded=true]').first().click();
  }

  /** What the style sheet of the forms says above a field: the texts have no quotation marks of ASCII. */
  const saidBeside = (keyPath: string): Promise<string> =>
    page()
      .locator(`section.field[data-key-path="${keyPath}"] > .field-wrapper`)
      .evaluate((field) =>
        getComputedStyle(field, '::before')
          .content.replace(/^none$|"|\\a ?|\\n/gu, '')
          .trim(),
      );

  /** What stands in the fields of texts. */
  const texts = (): Promise<readonly string[]> =>
    page()
      .locator('input[type=text]')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

  async function fieldWith(value: unknown, next: string): Promise<void> {
    await expect.poll(texts).toContain(String(value));
    await page()
      .locator('input[type=text]')
      .nth((await texts()).indexOf(String(value)))
      .fill(next);
  }

  return { openForm, seen, openSessions, closeSessions, saidBeside, fieldWith };
}

/** Saves the form, or is refused. */
function savingOf(page: () => Page) {
  /** Saves the form, and waits until the file has changed and the form has gone back to its list, which it does by itself. */
  async function save(file: string): Promise<void> {
    const before = await page().evaluate(readFile, file);
    await page().getByRole('button', { name: '保存' }).click();
    await expect.poll(() => page().evaluate(readFile, file)).not.toBe(before);
    await page().waitForFunction(() => !location.hash.includes('/entries/'));
  }

  /** The file of the local repository, after the form is saved. */
  async function saved(file: string): Promise<unknown> {
    await save(file);
    return JSON.parse(await page().evaluate(readFile, file));
  }

  /** Presses 保存, and waits until the form has refused: before that it would still save what is corrected meanwhile. */
  async function refusedToSave(): Promise<void> {
    await page().getByRole('button', { name: '保存' }).click();
    await page().locator('button:enabled').getByText('保存', { exact: true }).waitFor();
  }

  return { save, saved, refusedToSave };
}

/** The forms write switches that are off as false, where the files leave them out. */
export const withoutFalse = (value: object): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner) => (inner === false ? undefined : inner)));

export const jsonOf = (file: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(file, 'utf8'));

/** The files of the repository: of the campaigns, and of the first folder what is of no campaign. */
export const repositoryFiles = (campaigns: readonly ServedCampaign[]): Readonly<Record<string, string>> => ({
  '.git/HEAD': 'ref: refs/heads/main\n',
  ...filesOf(campaigns[0]?.root ?? 'content', (name) => !name.startsWith('campaigns/')),
  ...Object.assign(
    {},
    ...campaigns.map(({ root, id }) => filesOf(root, (name) => name.startsWith(`campaigns/${id}/`))),
  ),
});

const filesOf = (root: string, isPart: (name: string) => boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => /\.(?:json|mdx)$/u.test(name) && isPart(name))
      .map((name) => [`content/${name}`, readFileSync(`${root}/${name}`, 'utf8')]),
  );

/** Instead of the dialog that asks for a folder, which no test can press: one that the browser keeps for the page. */
export function pickPrivateFolder(): void {
  Object.assign(window, {
    showDirectoryPicker: async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true }),
  });
  const granted = async () => 'granted';
  Object.assign(FileSystemHandle.prototype, { requestPermission: granted, queryPermission: granted });
}

export async function writeFiles(files: Readonly<Record<string, string>>): Promise<void> {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
  for (const [name, text] of Object.entries(files)) {
    const steps = name.split('/');
    const file = steps.pop() ?? '';
    let here = root;
    for (const step of steps) here = await here.getDirectoryHandle(step, { create: true });
    const writable = await (await here.getFileHandle(file, { create: true })).createWritable();
    await writable.write(text);
    await writable.close();
  }
}

export async function readFile(file: string): Promise<string> {
  const steps = `repository/${file}`.split('/');
  const name = steps.pop() ?? '';
  let here = await navigator.storage.getDirectory();
  for (const step of steps) here = await here.getDirectoryHandle(step);
  return (await (await here.getFileHandle(name)).getFile()).text();
}

/** The forms whose drafts Sveltia CMS keeps on this device; it can forget them. */
export async function keptDrafts(andForget: boolean): Promise<readonly string[]> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open('github:kepu/content'));
  const name = 'draft-backups';
  const store = database.objectStoreNames.contains(name)
    ? database.transaction(name, 'readwrite').objectStore(name)
    : undefined;
  const drafts = store ? await answer<{ readonly collectionName: string }[]>(store.getAll()) : [];
  if (andForget && store) await answer(store.clear());
  database.close();
  return drafts.map(({ collectionName }) => collectionName);
}
