import { expect, test } from 'vitest';
import { collectWarnings } from '#integrations/no-warnings.ts';

interface Message {
  readonly level: string;
  readonly message: string;
}

function log(messages: readonly Message[], known: readonly RegExp[] = []) {
  const printed: Message[] = [];
  const destination = { write: (entry: Message) => void printed.push(entry) };
  const warnings = collectWarnings(destination, known);
  for (const message of messages) destination.write(message);
  return { printed, warnings };
}

test('warnings and errors are collected, and printed as before', () => {
  const messages = ['info', 'warn', 'error'].map((level) => ({ level, message: `an ${level}` }));
  expect(log(messages)).toEqual({ printed: messages, warnings: ['an warn', 'an error'] });
});

test('a known warning is printed but not collected', () => {
  const messages = [{ level: 'warn', message: 'MODULE_LEVEL_DIRECTIVE in a.mdx' }];
  expect(log(messages, [/MODULE_LEVEL_DIRECTIVE/u])).toEqual({ printed: messages, warnings: [] });
});
