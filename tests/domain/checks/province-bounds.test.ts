import { describe, expect, test } from 'vitest';
import { provinceBounds } from '#domain/checks/province-bounds.ts';

/** Longitude and latitude of the seats of government. */
const seats: Readonly<Record<string, readonly [lng: number, lat: number]>> = {
  北京市11: [116.4, 39.9],
  天津市12: [117.2, 39.1],
  石家庄市13: [114.5, 38.0],
  太原市14: [112.5, 37.9],
  呼和浩特市15: [111.7, 40.8],
  沈阳市21: [123.4, 41.8],
  长春市22: [125.3, 43.9],
  哈尔滨市23: [126.6, 45.8],
  上海市31: [121.5, 31.2],
  南京市32: [118.8, 32.1],
  杭州市33: [120.2, 30.3],
  合肥市34: [117.2, 31.8],
  福州市35: [119.3, 26.1],
  南昌市36: [115.9, 28.7],
  济南市37: [117.0, 36.7],
  郑州市41: [113.6, 34.7],
  武汉市42: [114.3, 30.6],
  长沙市43: [113.0, 28.2],
  广州市44: [113.3, 23.1],
  南宁市45: [108.4, 22.8],
  海口市46: [110.3, 20.0],
  重庆市50: [106.5, 29.6],
  成都市51: [104.1, 30.7],
  贵阳市52: [106.6, 26.6],
  昆明市53: [102.7, 25.0],
  拉萨市54: [91.1, 29.7],
  西安市61: [108.9, 34.3],
  兰州市62: [103.8, 36.1],
  西宁市63: [101.8, 36.6],
  银川市64: [106.2, 38.5],
  乌鲁木齐市65: [87.6, 43.8],
  台北市71: [121.5, 25.0],
  香港81: [114.2, 22.3],
  澳门82: [113.5, 22.2],
};

test.each(Object.entries(seats))('%s lies in its province, the Pacific does not', (name, [lng, lat]) => {
  const isInProvince = provinceBounds(`${name.slice(-2)}0000`);
  expect(isInProvince({ lng, lat })).toBe(true);
  expect(isInProvince({ lng: 180, lat: 0 })).toBe(false);
});

describe('a point', () => {
  const isInNingxia = provinceBounds('640402');

  test.each([
    ['west', { lng: 104.1, lat: 37 }, { lng: 103.9, lat: 37 }],
    ['east', { lng: 107.8, lat: 37 }, { lng: 108, lat: 37 }],
    ['south', { lng: 106, lat: 35.1 }, { lng: 106, lat: 34.9 }],
    ['north', { lng: 106, lat: 39.6 }, { lng: 106, lat: 39.8 }],
  ])('beyond the border by a tenth of a degree in the %s lies in the province, by three tenths not', (_, near, far) => {
    expect(isInNingxia(near)).toBe(true);
    expect(isInNingxia(far)).toBe(false);
  });

  test('lies in a province of which nothing is known', () => {
    expect(provinceBounds('990000')({ lng: 180, lat: 0 })).toBe(true);
  });
});
