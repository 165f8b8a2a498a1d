import { expect, test } from 'vitest';
import { phoneLink } from '#views/format/phone-link.ts';

test('an extension is dialled after the number', () => {
  expect(phoneLink('0954-2088400转8001')).toBe('tel:0954-2088400;ext=8001');
  expect(phoneLink('12345')).toBe('tel:12345');
});
