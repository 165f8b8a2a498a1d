import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { withoutPhrases } from '../../src/integrations/phrases/mark-phrases.ts';
import { compileCache, outsideVitest } from './build-site.ts';
import { copyProject } from './project-copy.ts';
import { project, startBuild } from './running-build.ts';

const copy = copyProject();
const content = path.join(copy.folder, 'small content');
cpSync(path.join(project, 'tests/fixtures/small-site'), content, { recursive: true });
const city = path.join(content, 'campaigns', 'guyuan-2023');
const canary = path.join(copy.folder, 'canary');

const textOf = (name: string) => readFileSync(path.join(city, name), 'utf8');
const jsonOf = (name: string) => JSON.parse(textOf(name));
const write = (way: string) =>
  `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(`${canary}-${way}`)}, 'x')`;

/** MDX that writes files when it is evaluated, in each way that MDX has. */
const hostileBody = `
import { writeFileSync } from 'node:fs';
export const written = writeFileSync(${JSON.stringify(`${canary}-import`)}, 'x');

export const also = ${write('export')};

{${write('expression')}}

<Note title={${write('attribute')}}>x</Note>

<Note {...${write('spread')}}>x</Note>
`;
const canaries = () =>
  ['import', 'export', 'expression', 'attribute', 'spread', 'layout'].filter((way) => existsSync(`${canary}-${way}`));

// The layout that a front matter names would be imported, and rendered around the text.
writeFileSync(path.join(copy.folder, 'src', 'layout.astro'), `---\n${write('layout')}\n---\n<slot />`);
const frontMatter = textOf('activities/rare-characters.mdx').split('---')[1];
writeFileSync(
  path.join(city, 'activities/hostile.mdx'),
  `---${frontMatter}layout: ../../../../src/layout.astro\n---\n${hostileBody}`,
);

const env = {
  ...outsideVitest(),
  ...compileCache,
  NODE_ENV: 'development',
  CAMPAIGN_NOW: '2023-09-10',
  CONTENT_DIR: content,
};
const server = spawn(process.execPath, ['scripts/run.mjs', 'dev'], {
  cwd: copy.folder,
  env,
  stdio: ['ignore', 'pipe', 'pipe'],
});
let printed = '';
let origin = '';
for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (printed += chunk));

beforeAll(async () => {
  await vi.waitFor(() => expect(printed).toMatch(/http:\/\/localhost:\d+\//u), { timeout: 60_000, interval: 50 });
  origin = /http:\/\/localhost:\d+/u.exec(printed)?.[0] ?? '';
  await followsEdits();
});

/** The server answers before it watches all files: an edit in between is seen with the next one. */
async function followsEdits(): Promise<void> {
  const name = 'activities/new-file.json';
  const listed = async () => (await page('/problems/')).html;
  await vi.waitFor(
    async () => {
      writeFileSync(path.join(city, name), '{');
      expect(await listed()).toContain(name);
    },
    { timeout: 60_000, interval: 500 },
  );
  rmSync(path.join(city, name));
  await vi.waitFor(async () => expect(await listed()).not.toContain(name), { timeout: 30_000, interval: 100 });
}

afterAll(async () => {
  server.kill('SIGKILL');
  await new Promise((resolve) => server.on('close', resolve));
  copy.remove();
});

const page = async (address: string) => {
  const response = await fetch(`${origin}${address}`);
  return { status: response.status, html: await response.text() };
};

/** Asks until the page is as expected: an edit takes its moment. */
const eventually = (address: string, holds: (shown: Awaited<ReturnType<typeof page>>) => void) =>
  vi.waitFor(async () => holds(await page(address)), { timeout: 30_000, interval: 100 });

/** Changes a file of the city for one test. */
async function withFile(name: string, text: string, test: () => Promise<void>): Promise<void> {
  const file = path.join(city, name);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  writeFileSync(file, text);
  try {
    await test();
  } finally {
    if (before) writeFileSync(file, before);
    else rmSync(file);
  }
}

const mdxFile = 'activities/rare-characters.mdx';
const mdxAddress = '/guyuan-2023/activities/rare-characters/';

test('a page without mistakes is the page, with the client that follows edits', async () => {
  const { status, html } = await page(mdxAddress);
  expect(status).toBe(200);
  expect(html).toContain('/@vite/client');
});

test('code in MDX never runs, in a file that is there from the start', async () => {
  const { status, html } = await page('/guyuan-2023/activities/hostile/');
  expect(status).toBe(500);
  for (const code of ['mdx-esm', 'mdx-expression', 'mdx-attr-expr']) expect(html).toContain(code);
  expect(html).toContain('layout');
  expect((await page('/guyuan-2023/')).status).toBe(200);
  expect(canaries()).toEqual([]);
});

test('code in MDX never runs after an edit: the page tells what is wrong, and is back when it is mended', async () => {
  await withFile(mdxFile, `${textOf(mdxFile)}${hostileBody}`, async () => {
    await eventually(mdxAddress, ({ status, html }) => {
      expect(status).toBe(500);
      expect(html).toContain('正文里不能写 import 或 export');
      expect(html).toContain('/@vite/client');
    });
    await page('/guyuan-2023/');
  });
  await eventually(mdxAddress, ({ status, html }) => {
    expect(status).toBe(200);
    expect(html).not.toContain('mdx-esm');
  });
  expect(canaries()).toEqual([]);
});

test('a wrong type is told on the page of its file, with line, column and cure, and in the list of all', async () => {
  const name = 'activities/main-event.json';
  const address = '/guyuan-2023/activities/main-event/';
  const text = JSON.stringify({ ...jsonOf(name), name: 2023 }, undefined, 2);
  const line = text.split('\n').findIndex((each) => each.includes('"name"')) + 1;
  await withFile(name, text, async () => {
    await eventually(address, ({ status, html }) => {
      expect(status).toBe(500);
      expect(html).toContain(`activities/main-event.json:${line}:11`);
      expect(html).toContain('schema-type');
      expect(html).toContain('→');
    });
    expect((await page('/problems/')).html).toContain(`activities/main-event.json:${line}:11`);
    expect((await page('/guyuan-2023/activities/')).html).toContain('/problems/');
    expect(printed).toContain(`activities/main-event.json:${line}:11`);
  });
  await eventually(address, ({ status }) => expect(status).toBe(200));
});

test('JSON that is cut off takes away its page alone; what refers to it says so', async () => {
  await withFile('venues/museum-square.json', '{ "name": "', async () => {
    await eventually('/guyuan-2023/venues/museum-square/', ({ html }) => expect(html).toContain('json-syntax'));
    expect((await page('/guyuan-2023/activities/main-event/')).html).toContain('它用到的 venues/museum-square 有错误');
    expect((await page('/guyuan-2023/')).status).toBe(200);
  });
  await eventually('/guyuan-2023/activities/main-event/', ({ status }) => expect(status).toBe(200));
});

test('a campaign.json that cannot be read is told on every page of the campaign', async () => {
  await withFile('campaign.json', '{', async () => {
    await eventually('/guyuan-2023/schedule/', ({ status, html }) => {
      expect(status).toBe(500);
      expect(html).toContain('campaign.json:1:');
    });
    expect((await page('/')).html).toContain('/problems/');
  });
  await eventually('/guyuan-2023/schedule/', ({ status }) => expect(status).toBe(200));
});

test('a draft is seen, marked in its name', async () => {
  const draft = { ...jsonOf('activities/main-event.json'), name: '没写完的活动', draft: true };
  await withFile('activities/unfinished.json', JSON.stringify(draft), async () => {
    await eventually('/guyuan-2023/activities/unfinished/', ({ status, html }) => {
      expect(status).toBe(200);
      expect(html).toContain('【草稿】没写完的活动');
    });
    const list = await page('/guyuan-2023/activities/');
    expect(withoutPhrases(list.html)).toContain('【草稿】没写完的活动');
  });
});

test('a page that is shown says its problems first', async () => {
  const text = JSON.stringify({ ...jsonOf('activities/main-event.json'), summary: '9月17日（周一）见' });
  await withFile('activities/main-event.json', text, async () => {
    await eventually('/guyuan-2023/activities/main-event/', ({ status, html }) => {
      expect(status).toBe(200);
      expect(html).toContain('weekday-mismatch');
    });
    const { html } = await page('/guyuan-2023/activities/main-event/');
    expect(html.indexOf('weekday-mismatch')).toBeLessThan(html.indexOf('<main'));
  });
});

test('a build of the same content stops in the editor’s language, and none of it runs', async () => {
  const { code, errors } = await startBuild({ CONTENT_DIR: content }, copy.folder).ended;
  expect(code).toBe(1);
  expect(errors).toContain('mdx-esm');
  expect(errors).toMatch(/✗ 内容有 \d+ 处错误，没有生成网站；原来的网站不变。\n$/u);
  expect(errors).not.toContain('ERROR');
  expect(canaries()).toEqual([]);
  expect(existsSync(path.join(copy.folder, 'dist'))).toBe(false);
});
