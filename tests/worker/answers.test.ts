import { describe, expect, test } from 'vitest';
import { keepable, marked, unavailable } from '#worker/answers.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const date = 'Sun, 17 Sep 2023 00:05:00 GMT';

describe('what a server answers', () => {
  test('is kept when it is a page, with the server’s date', () => {
    const answer = new Response('<body>', { headers: { ...html, date } });
    expect(keepable(answer)?.headers.get('date')).toBe(date);
  });

  test('gets the device’s date where the server has none', () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const kept = keepable(new Response('<body>', { headers: html }));
    const stated = Date.parse(kept?.headers.get('date') ?? '');
    expect(stated).toBeGreaterThanOrEqual(before);
    expect(stated).toBeLessThanOrEqual(Date.now());
  });

  test.each([
    ['an error', new Response('<body>', { status: 404, headers: html })],
    ['no page', new Response('BEGIN:VCALENDAR', { headers: { 'content-type': 'text/calendar' } })],
    ['of no type', new Response(new Uint8Array())],
    ['a redirect that was not followed', Response.error()],
  ])('is not kept when it is %s', (_, answer) => {
    expect(keepable(answer)).toBeNull();
  });
});

test('a kept page keeps the headers that protect it, and drops those of its way here', async () => {
  const headers = { ...html, date, 'x-frame-options': 'SAMEORIGIN', 'content-encoding': 'gzip', 'content-length': '9' };
  const shown = await marked(new Response('<body>', { headers }));
  expect(Object.fromEntries(shown.headers)).toEqual({ ...html, date, 'x-frame-options': 'SAMEORIGIN' });
  expect(await shown.text()).toContain('截至9月17日08:05');
});

test('what stands for a page that cannot be had is no success', async () => {
  const shown = unavailable(new Response('<body>', { headers: html }));
  expect([shown.status, shown.ok, await shown.text()]).toEqual([503, false, '<body>']);
});
