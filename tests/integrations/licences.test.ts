import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { licencesText, writeLicences } from '#integrations/licences.ts';
import { licencesPath, tableReaderPath, workerPath } from '#views/site/links.ts';

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

test('the packages in the bundles of a site are named, those of the editors’ forms too where it has them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
  const address = { origin: 'https://kepu.example', base: '/kpr/', alone: false };
  const write = (file: string, packages: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `/*! Contains:\n${packages}\n*/\n`);
  };
  write(workerPath(address).slice(5), 'workbox-core, MIT');
  write(tableReaderPath(address).slice(5), 'saxen, MIT');
  const named = async () => {
    await writeLicences(folder, address);
    return readFileSync(path.join(folder, licencesPath(address).slice(5)), 'utf8').match(/^# \S+/gmu);
  };
  expect(await named()).toEqual(expect.arrayContaining(['# workbox-core', '# saxen', '# pagefind']));
  write('admin/poster-preview.js', 'satori, MPL-2.0');
  expect(await named()).toContain('# satori');
  rmSync(folder, { recursive: true });
});
