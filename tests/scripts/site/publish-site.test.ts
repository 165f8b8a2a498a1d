import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkedSite } from '../../../scripts/site/own-sites.ts';
import { abandonSite, clearLock, publishSite, startSite } from '../../../scripts/site/publish-site.ts';
import { isUpToDate, recordContent, recordedContent } from '../../../scripts/site/site-pages.ts';

let root = '';
let workshop = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'publish-'));
  workshop = mkdtempSync(path.join(tmpdir(), 'workshop-'));
});
afterEach(() => {
  for (const folder of [root, workshop]) rmSync(folder, { recursive: true, force: true });
});

/** Builds a site that says which one it is, without publishing it. */
async function build(says: string, name = 'dist') {
  const site = await startSite(path.join(root, name), workshop);
  writeFileSync(path.join(site.folder, 'index.html'), says);
  // Two sites of one process need names of different milliseconds.
  await new Promise((resolve) => setTimeout(resolve, 2));
  return site;
}
const publish = async (says: string, name?: string) => publishSite(await build(says, name));
const allNames = () => readdirSync(path.join(root, '.sites'));

const served = (name = 'dist') => readFileSync(path.join(root, name, 'index.html'), 'utf8');
const stored = () => readdirSync(path.join(root, '.sites')).filter((name) => !/[.](?:json|lock)$/u.test(name));
/** The process that removes sites starts slowly on a busy machine. */
const removed = { timeout: 20_000 };
const sayings = () => stored().map((name) => readFileSync(path.join(root, '.sites', name, 'index.html'), 'utf8'));

test('what is being built is not served', async () => {
  await publish('first');
  await build('second');
  expect(served()).toBe('first');
});

test('a site is served through a link once it is published', async () => {
  await publish('first');
  expect(lstatSync(path.join(root, 'dist')).isSymbolicLink()).toBe(true);
  expect(served()).toBe('first');
});

test('the link is relative, so that the whole folder can be moved', async () => {
  await publish('first');
  const moved = `${root}-moved`;
  renameSync(root, moved);
  root = moved;
  expect(served()).toBe('first');
});

test('the next site takes the place of the one before, which is kept', async () => {
  await publish('first');
  await publish('second');
  expect(served()).toBe('second');
  expect(sayings().sort()).toEqual(['first', 'second']);
});

test('older sites are removed, and what a failed build left behind', async () => {
  await publish('first');
  await publish('second');
  await build('failed');
  await publish('third');
  expect(served()).toBe('third');
  await expect.poll(() => sayings().sort(), removed).toEqual(['second', 'third']);
});

describe('what stands where the link should be and is not ours', () => {
  const at = (...names: readonly string[]) => path.join(root, ...names);
  const refusal = /^OUT_DIR=[^\n]*没有动。\n {2}→ /u;
  const folder = (...names: readonly string[]) => {
    mkdirSync(at(...names), { recursive: true });
    writeFileSync(at(...names, 'index.html'), 'by hand');
  };

  /** It is refused before anything is made, and neither it nor what it leads to changes. */
  async function expectRefused() {
    const before = readdirSync(root, { recursive: true });
    await expect(build('new')).rejects.toThrow(refusal);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
    expect(readdirSync(workshop)).toEqual([]);
  }

  test('is refused when it is a folder', async () => {
    folder('dist');
    await expectRefused();
  });

  test('is refused when it is a file', async () => {
    writeFileSync(at('dist'), 'by hand');
    await expectRefused();
  });

  test.each([
    ['to a folder elsewhere', 'pictures'],
    ['to a folder in .sites that no build made', path.join('.sites', 'dist-old-backup')],
    ['to a site of another link', path.join('.sites', `other-${Date.now().toString(36)}-1`)],
  ])('is refused when it is a link %s', async (_, target) => {
    folder(target);
    symlinkSync(target, at('dist'), 'dir');
    await expectRefused();
  });

  test('is refused when it is a link that leads nowhere', async () => {
    symlinkSync('nowhere', at('dist'), 'dir');
    await expectRefused();
  });

  test.each(['folder', 'file', 'link'])('is refused when .sites is a %s of someone else', async (kind) => {
    folder('other');
    if (kind === 'folder') folder('.sites');
    else if (kind === 'file') writeFileSync(at('.sites'), '');
    else symlinkSync('other', at('.sites'), 'dir');
    await expectRefused();
  });

  test('is refused when a folder stands where the lock should be', async () => {
    await publish('first');
    folder('.sites', 'dist.lock');
    await expectRefused();
  });

  test('is replaced when it is an empty folder', async () => {
    mkdirSync(at('dist'));
    await publish('first');
    expect(served()).toBe('first');
  });

  test('is refused at the end too when it comes while the site is built; the lock is given back', async () => {
    const site = await build('new');
    folder('dist');
    await expect(publishSite(site)).rejects.toThrow(refusal);
    abandonSite(site);
    expect(served()).toBe('by hand');
    expect(allNames()).toEqual([]);
  });
});

test('what someone else put into .sites stays, whatever its name', async () => {
  const folders = ['dist-old-backup', `dist-${Date.now().toString(36)}-1`, 'dist-lzzzzzzz-former', 'mine'];
  await publish('first');
  for (const name of folders) mkdirSync(path.join(root, '.sites', name));
  for (const name of ['dist.lock.txt', 'dist.next', 'dist.next.txt'])
    writeFileSync(path.join(root, '.sites', name), '');
  for (const says of ['second', 'third']) await publish(says);
  expect(served()).toBe('third');
  expect(allNames()).toEqual(expect.arrayContaining([...folders, 'dist.lock.txt', 'dist.next', 'dist.next.txt']));
});

test('publishing one link leaves the sites of another alone, though its name begins alike', async () => {
  await publish('preview', 'dist-preview');
  await publish('first');
  await publish('second');
  expect([served('dist-preview'), served()]).toEqual(['preview', 'second']);
});

test('nothing but the link and the sites is left in the folder', async () => {
  await publish('first');
  await publish('second');
  expect(readdirSync(root).sort()).toEqual(['.sites', 'dist']);
});

test('a link that points nowhere is replaced', async () => {
  await publish('first');
  rmSync(path.join(root, '.sites'), { recursive: true });
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
  await publish('second');
  expect(served()).toBe('second');
});

test('what a killed build, or a killed removal, left is removed when the next one starts, the site that is kept is not', async () => {
  await publish('first');
  await publish('second');
  const killed = await build('killed');
  mkdirSync(killed.cache);
  writeFileSync(`${killed.place}.json`, '{"pages": []}');
  for (const left of ['part', 'gone']) mkdirSync(`${killed.place}.${left}`);
  symlinkSync('nowhere', `${killed.place}.next`);
  const next = await build('next');
  expect(sayings().sort()).toEqual(['first', 'second']);
  expect(allNames().filter((name) => name.includes(path.basename(killed.place)))).toEqual([]);
  expect(readdirSync(workshop)).toEqual([path.basename(path.dirname(next.folder))]);
});

test('a site is listed beside its folder, not in it', async () => {
  const site = await build('first');
  await publishSite(site);
  expect(JSON.parse(readFileSync(`${site.place}.json`, 'utf8'))).toEqual({ pages: ['index.html'] });
  expect(readdirSync(site.place)).toEqual(['index.html']);
  expect(readdirSync(workshop)).toEqual([]);
});

test('the lists of removed sites go with them', async () => {
  for (const says of ['first', 'second', 'third']) await publish(says);
  await expect.poll(() => allNames().filter((name) => name.endsWith('.json')), removed).toHaveLength(2);
});

test('an abandoned build leaves nothing but the site before', async () => {
  await publish('first');
  const site = await build('failed');
  mkdirSync(site.cache);
  abandonSite(site);
  expect([served(), ...sayings()]).toEqual(['first', 'first']);
  expect(allNames()).toHaveLength(2);
  expect(readdirSync(workshop)).toEqual([]);
});

test('what another link of the same name is built of stays', async () => {
  mkdirSync(path.join(root, 'other'));
  const other = await build('other', path.join('other', 'dist'));
  await publish('first');
  await publishSite(other);
  expect(served(path.join('other', 'dist'))).toBe('other');
});

test('a site that is served is not abandoned with the build that made it', async () => {
  const site = await build('first');
  await publishSite(site);
  abandonSite(site);
  expect(served()).toBe('first');
});

test('the lock of a build that was killed once its site was published goes', async () => {
  await publish('first');
  symlinkSync('999999999 0', path.join(root, '.sites', 'dist.lock'));
  clearLock(path.join(root, 'dist'));
  expect(allNames()).not.toContain('dist.lock');
});

describe('a site that lost many pages', () => {
  /** Publishes a site of so many pages besides the home. */
  async function publishPages(count: number, options?: { readonly allowShrink: boolean }) {
    const site = await build(`${count} pages`);
    for (let page = 1; page <= count; page += 1) writeFileSync(path.join(site.folder, `${page}.html`), '');
    await publishSite(site, options);
  }

  test('is not published when three of ten are gone', async () => {
    await publishPages(9);
    await expect(publishPages(6)).rejects.toThrow(
      '原来的 10 个页面，新网站少了 3 个（7.html、8.html、9.html），没有发布；原来的网站不变。',
    );
    expect(served()).toBe('9 pages');
  });

  test('is published when fewer are gone', async () => {
    await publishPages(9);
    await publishPages(7);
    expect(served()).toBe('7 pages');
  });

  test('is published when it is meant', async () => {
    await publishPages(9);
    await publishPages(1, { allowShrink: true });
    expect(served()).toBe('1 pages');
  });

  test('is measured by its folder when the list beside it is broken', async () => {
    await publishPages(9);
    for (const name of allNames().filter((each) => each.endsWith('.json'))) {
      writeFileSync(path.join(root, '.sites', name), '{"pages": [1');
    }
    await expect(publishPages(1)).rejects.toThrow('新网站少了 8 个');
  });
});

describe('a site is up to date', () => {
  const folder = () => linkedSite(path.join(root, 'dist')) ?? '';
  const publishFrom = async (inputs?: string) =>
    publishSite(await build('first'), inputs === undefined ? {} : { inputs });

  test('while it is built from the same inputs', async () => {
    await publishFrom('inputs');
    expect(await isUpToDate(folder(), 'inputs')).toBe(true);
    // Committed since.
    await recordContent(folder(), { folder: 'content', tree: 'a', commit: 'b' });
    expect(recordedContent(folder())).toEqual({ folder: 'content', tree: 'a', commit: 'b' });
    expect(await isUpToDate(folder(), 'inputs')).toBe(true);
    expect(await isUpToDate(folder(), 'others')).toBe(false);
  });

  test('until somebody changes, adds or removes a file', async () => {
    await publishFrom('inputs');
    writeFileSync(path.join(folder(), 'extra.txt'), '');
    expect(await isUpToDate(folder(), 'inputs')).toBe(false);
    rmSync(path.join(folder(), 'extra.txt'));
    expect(await isUpToDate(folder(), 'inputs')).toBe(true);
    writeFileSync(path.join(folder(), 'index.html'), 'FIRST');
    expect(await isUpToDate(folder(), 'inputs')).toBe(false);
  });

  test('unless nothing is recorded of it', async () => {
    await publishFrom();
    expect(await isUpToDate(folder(), '')).toBe(false);
    expect(await isUpToDate(path.join(root, 'nothing'), '')).toBe(false);
  });
});
