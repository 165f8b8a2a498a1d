import { expect, test } from 'vitest';
import { remembered } from '#domain/remembered.ts';

test('a result is made once for each argument, also when it is undefined', () => {
  const asked: object[] = [];
  const nameOf = remembered((argument: { readonly name?: string }) => {
    asked.push(argument);
    return argument.name;
  });
  const [one, other] = [{ name: 'one' }, {}];
  expect([nameOf(one), nameOf(other), nameOf(one), nameOf(other)]).toEqual(['one', undefined, 'one', undefined]);
  expect(asked).toEqual([one, other]);
});
