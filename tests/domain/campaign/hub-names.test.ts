import { expect, test } from 'vitest';
import { hubNames } from '#domain/campaign/hub-names.ts';

const day = { year: 2023 };
const month = { year: 2027 };
const week = { year: 2027, festival: 'science-week' } as const;
const reading = { year: 2027, festival: 'reading-day' } as const;

test('without hub.json the hub of one festival has the name of the festival', () => {
  expect(hubNames(undefined, [day, day])).toMatchObject({
    name: '全国科普日',
    line: undefined,
    greeting: ['各地科普日'],
    festivals: '全国科普日',
    label: '各地科普日',
  });
});

test('without hub.json the hub of several festivals names them all', () => {
  expect(hubNames(undefined, [day, month])).toMatchObject({
    name: '各地活动',
    festivals: '全国科普日、全国科普月',
    label: '各地活动',
  });
});

test('a hub of one place has the place in its names', () => {
  expect(hubNames(undefined, [day, day], '固原')).toMatchObject({
    name: '固原科普日',
    greeting: ['固原科普日'],
    where: '固原',
    label: '固原科普日',
  });
  expect(hubNames(undefined, [day, month], '固原')).toMatchObject({ name: '固原活动', where: '固原' });
  expect(hubNames(undefined, [day])).toMatchObject({ where: '各地' });
});

test('more than three festivals are counted', () => {
  expect(hubNames(undefined, [day, month, week, reading])).toMatchObject({
    name: '各地活动',
    festivals: '全国科普日等 4 个节日',
    label: '各地活动',
  });
});

test('hub.json overrides the name and brings line, greeting and palette', () => {
  const hub = { name: '云上科普', line: '一起来', greeting: ['出门', '看看'], palette: 'wenzhou' } as const;
  expect(hubNames({ ...hub, greeting: [...hub.greeting] }, [day])).toMatchObject(hub);
});

test('the hub has the mark of its festivals where they share one, else the question mark; hub.json overrides it', () => {
  expect(hubNames(undefined, [reading, reading]).mark).toBe('book');
  expect(hubNames(undefined, [reading, week]).mark).toBe('question');
  expect(hubNames(undefined, []).mark).toBe('question');
  expect(hubNames({ mark: 'none' }, [reading]).mark).toBe('none');
});
