import { expect, test } from 'vitest';
import { exampleOriginText, isExampleOrigin } from '#domain/site/example-origin.ts';

test.each([
  'https://kepu.example',
  'https://wenzhou-2024.kepu.example',
  'https://kepu.test:8443',
  'https://www.example.com',
  'http://localhost:4321',
  'http://127.0.0.1:4321',
  'http://[::1]:4321',
])('%s opens on nobody’s phone', (origin) => {
  expect(isExampleOrigin(origin)).toBe(true);
});

test.each(['https://www.gykx.gov.cn', 'https://kepu.example.cn', 'https://example.org.cn', 'https://latest.cn'])(
  '%s may open',
  (origin) => {
    expect(isExampleOrigin(origin)).toBe(false);
  },
);

test('the warning names the file that holds the address of this build', () => {
  expect(exampleOriginText('https://kepu.example', false)).toContain('content/hub.json');
  expect(exampleOriginText('https://kepu.example', true)).toContain('campaign.json');
});
