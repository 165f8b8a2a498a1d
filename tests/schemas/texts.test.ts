import { expect, test } from 'vitest';
import type { z } from 'zod';
import { email, httpsUrl, line, markdown, office, phone, ruledId } from '#schemas/text.ts';
import { day, instant, partialDate, timeOfDay } from '#schemas/time/date.ts';

/** The code of the first rule that a text breaks, or undefined. */
function fault(schema: z.ZodType, text: string): string | undefined {
  const [issue] = schema.safeParse(text).error?.issues ?? [];
  return issue && 'params' in issue ? String(issue.params?.['code']) : issue?.code;
}

const sixDigits = ruledId(/^\d{6}$/u, '6 位');

test.each([
  ['a line', line(4), '科普日a'],
  ['one character', line(4), '科'],
  ['letters outside the first plane, each counted as one', line(2), '𠮷𠮷'],
  ['spaces within', line(4), '科 普'],
  ['a paragraph', markdown(4), '一\n\n二'],
  ['an address', httpsUrl, 'https://www.kepuri.cn/a?b=c%20d#e'],
  ['an address in capitals', httpsUrl, 'HTTPS://www.kepuri.cn/'],
  ['an escaped letter whose code begins with 7', httpsUrl, 'https://www.kepuri.cn/%7e%3f%2f'],
  ['a line with area code of three digits', phone, '010-63589698'],
  ['a line with area code of four digits', phone, '0954-2088400'],
  ['an extension', phone, '0954-2088400转8001'],
  ['an extension of one digit', phone, '0954-2088400转8'],
  ['a service number', phone, '12345'],
  ['a short code of six digits', phone, '123456'],
  ['a 400 number', phone, '400-123-4567'],
  ['an 800 number', phone, '800-123-4567'],
  ['a mailbox', email, 'kx.gy-1+a@mail-1.gov.cn'],
  ['a day', day, '2023-09-17'],
  ['the last of February in a leap year', day, '2024-02-29'],
  ['a day of an old document', day, '1949-10-01'],
  ['a minute', instant, '2023-09-17T09:00+08:00'],
  ['a second', instant, '2023-09-17T23:59:59+08:00'],
  ['a month', partialDate, '2023-10'],
  ['a third of a month', partialDate, '2024-09-中旬'],
  ['a day among partial dates', partialDate, '2023-12-31'],
  ['a time', timeOfDay, '09:05'],
  ['an evening', timeOfDay, '23:59'],
  ['late morning', timeOfDay, '19:30'],
])('passes %s', (_, schema, text) => {
  expect(fault(schema, text)).toBeUndefined();
});

test.each([
  [line(4), '', 'text-empty'],
  [line(4), ' \u3000', 'text-empty'],
  [line(4), ' 科普', 'text-spaces'],
  [line(4), '科普 ', 'text-spaces'],
  [line(4), '科\n', 'text-spaces'],
  [line(4), '科 ', 'text-spaces'],
  [line(4), '科\n普', 'text-newline'],
  [line(4), '科\r普', 'text-newline'],
  [line(4), '科普日ab', 'text-too-long'],
  [markdown(4), '', 'too_small'],
  [markdown(4), '12345', 'too_big'],
  [sixDigits, '12345', 'format'],
  [sixDigits, 'a123456', 'format'],
  [sixDigits, '123456a', 'format'],
  [sixDigits, 'abcdef', 'format'],
  [httpsUrl, 'https://www.kepuri.cn/a b', 'url-control'],
  [httpsUrl, 'https://www.kepuri.cn/\u007f', 'url-control'],
  [httpsUrl, 'https://www.kepuri.cn/\u00a0', 'url-control'],
  [httpsUrl, 'https://www.kepuri.cn/%0d%0aSet-Cookie', 'url-control'],
  [httpsUrl, 'https://www.kepuri.cn/%1F', 'url-control'],
  [httpsUrl, 'https://www.kepuri.cn/%7f', 'url-control'],
  [httpsUrl, 'http://www.kepuri.cn/', 'url-scheme'],
  [httpsUrl, '//www.kepuri.cn/', 'url-scheme'],
  [httpsUrl, 'javascript:alert(1)//https://www.kepuri.cn/', 'url-scheme'],
  [httpsUrl, 'https:www.kepuri.cn', 'url-scheme'],
  [httpsUrl, 'https://', 'url-scheme'],
  [httpsUrl, 'https://[', 'url-host'],
  [phone, '2088400', 'phone-no-area-code'],
  [phone, '20884001', 'phone-no-area-code'],
  [phone, '2088400转1', 'phone-no-area-code'],
  [phone, '2088400转8001', 'phone-no-area-code'],
  [phone, '0954-208840', 'phone-format'],
  [phone, '0954-208840012', 'phone-format'],
  [phone, '09540-2088400', 'phone-format'],
  [phone, '09-2088400', 'phone-format'],
  [phone, '954-2088400', 'phone-format'],
  [phone, '0954-2088400转', 'phone-format'],
  [phone, '0954-2088400转1234567', 'phone-format'],
  [phone, 'a0954-2088400', 'phone-format'],
  [phone, '0954-2088400a', 'phone-format'],
  [phone, '300-123-4567', 'phone-format'],
  [phone, '400-12-4567', 'phone-format'],
  [phone, '400-123-456', 'phone-format'],
  [phone, '1234', 'phone-format'],
  [phone, '2088400转', 'phone-format'],
  [email, 'kx.cn', 'email-format'],
  [email, '@example.cn', 'email-format'],
  [email, 'kx@example', 'email-format'],
  [email, 'kx@.cn', 'email-format'],
  [email, 'kx@example.', 'email-format'],
  [email, '王@example.cn', 'email-format'],
  [email, 'kx @example.cn', 'email-format'],
  [email, '<kx@example.cn', 'email-format'],
  [email, 'kx@example.cn>', 'email-format'],
  [day, '2023-9-17', 'date-syntax'],
  [day, '2023-09', 'date-syntax'],
  [day, ' 2023-09-17', 'date-syntax'],
  [day, '2023-09-17 ', 'date-syntax'],
  [day, '2023-02-29', 'date-invalid'],
  [day, '2023-13-01', 'date-invalid'],
  [day, '2023-00-10', 'date-invalid'],
  [day, '2023-09-00', 'date-invalid'],
  [day, '1948-12-31', 'date-year'],
  [day, '2100-01-01', 'date-year'],
  [instant, '2023-09-17T09:00', 'date-offset'],
  [instant, '2023-09-17T09:00:30', 'date-offset'],
  [instant, '2023-09-17T09:00Z', 'date-offset'],
  [instant, '2023-09-17T09:00:30Z', 'date-offset'],
  [instant, '2023-09-17T09:00+09:00', 'date-offset'],
  [instant, '2023-09-17T09:00-0800', 'date-offset'],
  [instant, '2023-09-17 09:00+08:00', 'date-syntax'],
  [instant, ' 2023-09-17T09:00', 'date-syntax'],
  [instant, '2023-09-17T09:00 ', 'date-syntax'],
  [instant, ' 2023-09-17T09:00+08:00', 'date-syntax'],
  [instant, '2023-09-17T09:00+08:00 ', 'date-syntax'],
  [instant, '2023-09-17T24:00+08:00', 'date-syntax'],
  [instant, '2023-09-17T09:60+08:00', 'date-syntax'],
  [instant, '2023-09-17T09:00:60+08:00', 'date-syntax'],
  [instant, '2023-09-31T09:00+08:00', 'date-invalid'],
  [instant, '0203-09-17T09:00+08:00', 'date-year'],
  [partialDate, '202', 'date-syntax'],
  [partialDate, '3023', 'date-year'],
  [partialDate, '2023-13', 'date-syntax'],
  [partialDate, '2023-00', 'date-syntax'],
  [partialDate, '2023-09-末旬', 'date-syntax'],
  [partialDate, ' 2023-09', 'date-syntax'],
  [partialDate, '2023-09 ', 'date-syntax'],
  [partialDate, '2023-09-31', 'date-invalid'],
  [partialDate, '3023-09-中旬', 'date-year'],
  [timeOfDay, '9:00', 'time-syntax'],
  [timeOfDay, '24:00', 'time-syntax'],
  [timeOfDay, '09:60', 'time-syntax'],
  [timeOfDay, ' 09:00', 'time-syntax'],
  [timeOfDay, '09:00:00', 'time-syntax'],
])('%#: refuses %j as %s', (schema, text, code) => {
  expect(fault(schema, text)).toBe(code);
});

test('an office has a line or none, and a postcode of six digits', () => {
  const parsed = (rest: object) => office.safeParse({ office: '市科协', ...rest }).success;
  const all = { phones: ['12345', '12320'], fax: '0954-2088400', email: 'kx@example.cn', address: '一号' };
  expect([parsed({}), parsed({ ...all, postcode: '756000' })]).toEqual([true, true]);
  const broken = ['75600', '7560001', 'a756000', '75600a'].map((postcode) => ({ postcode }));
  expect([...broken, { phones: [] }, { mobile: '1' }].map(parsed)).toEqual(Array(6).fill(false));
});
