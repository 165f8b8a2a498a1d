import { expect, test } from 'vitest';
import { childFaults } from '#domain/checks/text-child.ts';

test.each([
  ['实验小学三（2）班王小明', 4],
  ['实验小学三（2）班学生王小明在讲解', 4],
  ['市第一小学四年级二班的李华同学', 5],
  ['王小明，市第一小学四年级二班', 0],
  ['讲解员：张三丰（回中七年级5班）', 4],
  ['固原一中高一（3）班李华获一等奖', 4],
  ['第一幼儿园大（1）班陈子涵小朋友', 5],
  ['名单\n\n| 王小明 | 实验小学 | 三（2）班 |', 6],
  ['姓名：王小明\n学校：实验小学\n班级：三（2）班', 0],
])('a child that can be found is reminded of, without its name: %j', (text, offset) => {
  expect(childFaults(text)).toEqual([
    {
      code: 'pii-child',
      message: '像是孩子的姓名，旁边写着学校和班级。',
      fix: '公开的内容不写孩子的全名和班级：写“一名三年级学生”，或只写学校；确实要写，先征得监护人同意。',
      offset,
    },
  ]);
});

test.each([
  '实验小学三（2）班全体同学参加',
  '温州市实验中学七年级3班家长',
  '来自瓯海实验小学五年级（1）班的12名同学',
  '科技馆培训班王老师，请小学报名',
  '学校三（2）班乐队表演',
  '校车班次：周一至周五，到实验小学',
  '三（2）班王小明',
  '实验小学的王小明',
])('a text without name, school or class is let be: %j', (text) => {
  expect(childFaults(text)).toEqual([]);
});
