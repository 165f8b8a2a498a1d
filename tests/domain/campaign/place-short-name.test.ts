import { describe, expect, it } from 'vitest';
import { placeShortName } from '#domain/campaign/place-short-name.ts';

describe('the short name of a place', () => {
  it.each([
    ['温州市', '温州'],
    ['浙江省', '浙江'],
    ['西吉县', '西吉'],
    ['浦东新区', '浦东'],
    ['清新区', '清新'],
    ['碑林区', '碑林'],
    ['神农架林区', '神农架'],
    ['六枝特区', '六枝'],
    ['大兴安岭地区', '大兴安岭'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['阿鲁科尔沁旗', '阿鲁科尔沁'],
    ['香港特别行政区', '香港'],
    ['永中街道', '永中'],
    ['吉强镇', '吉强'],
  ])('leaves out what kind of place it is: %s, %s', (name, short) => {
    expect(placeShortName(name)).toBe(short);
  });

  it.each([
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['广西壮族自治区', '广西'],
    ['恩施土家族苗族自治州', '恩施'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['西双版纳傣族自治州', '西双版纳'],
    ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江'],
    ['龙胜各族自治县', '龙胜'],
    ['管城回族区', '管城'],
    ['梅里斯达斡尔族区', '梅里斯'],
    ['莫力达瓦达斡尔族自治旗', '莫力达瓦'],
    ['东乡族自治县', '东乡'],
    ['鄂伦春自治旗', '鄂伦春'],
    ['鄂温克族自治旗', '鄂温克'],
  ])('leaves out the nationalities: %s, %s', (name, short) => {
    expect(placeShortName(name)).toBe(short);
  });

  it.each(['泾县', '城区', '蕉岭', '土默特左旗', '温州'])('is the whole name, where that tells no more: %s', (name) => {
    expect(placeShortName(name)).toBe(name);
  });
});
