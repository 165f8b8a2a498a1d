import { describe, expect, it } from 'vitest';
import { fieldDescription } from '#sources/schema/field-descriptions.ts';

describe('the description of a field', () => {
  it('is what the schema tells editors', () => {
    expect(fieldDescription('activity.name')).toBe('活动名称，写全称');
  });

  it('is found behind defaults, in objects and in any form of a union', () => {
    expect(fieldDescription('activity.booking.url')).toBe('预约网址');
    expect(fieldDescription('session.opens')).toBe('每天几点开始');
    expect(fieldDescription('venue.accessibility.lift')).toBe('电梯');
    expect(fieldDescription('session.previously.end')).toBe('原来的结束时间');
  });

  it('cannot be asked of a field that is not there', () => {
    expect(() => fieldDescription('activity.colour')).toThrow('No described field activity.colour');
    expect(() => fieldDescription('planet.name')).toThrow('No described field planet.name');
  });
});
