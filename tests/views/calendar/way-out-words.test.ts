import { expect, test } from 'vitest';
import { wayOutText } from '#views/calendar/way-out-words.ts';

const phone = 'Mozilla/5.0 (Linux; Android 13; V2183A) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36';

test('the browsers of WeChat and QQ are told apart, and every other one needs no way out', () => {
  expect(wayOutText(`${phone} MMWEBID/1 MicroMessenger/8.0.42.2460(0x28002A3B) WeChat/arm64`)).toMatch(/^微信打不开/u);
  expect(wayOutText(`${phone} V1_AND_SQ_8.9.83_4680_YYB_D QQ/8.9.83.12605 NetType/WIFI`)).toMatch(/^QQ打不开/u);
  // QQ Browser opens files.
  expect(wayOutText(`${phone} MQQBrowser/14.5`)).toBeUndefined();
  expect(wayOutText(phone)).toBeUndefined();
});
