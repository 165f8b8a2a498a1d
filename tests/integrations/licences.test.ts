import { expect, test } from 'vitest';
import { licencesText } from '#integrations/licences.ts';

test('each package is there once, with its version, its licence and its notice', () => {
  const text = licencesText(['uqr', 'fflate', '@expo-google-fonts/noto-sans-sc', 'uqr']);
  expect(text.match(/^# .+/gmu)).toEqual([
    expect.stringMatching(/^# uqr \d+\.\d+\.\d+ \(MIT\)$/u),
    expect.stringMatching(/^# fflate \d+\.\d+\.\d+ \(MIT\)$/u),
    expect.stringMatching(/^# @expo-google-fonts\/noto-sans-sc .+ \(MIT AND OFL-1\.1\)$/u),
  ]);
  expect(text).toContain('Arjun Barrett');
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
