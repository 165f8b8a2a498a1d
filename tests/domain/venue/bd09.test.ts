import { expect, test } from 'vitest';
import { gcj02FromBd09 } from '#domain/venue/bd09.ts';

test('a position in Beijing agrees with what open map libraries give', () => {
  const { lng, lat } = gcj02FromBd09({ lng: 116.404, lat: 39.915 });
  expect(lng).toBeCloseTo(116.39762729119315, 9);
  expect(lat).toBeCloseTo(39.90865673957631, 9);
});
