import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  campaignFileName,
  campaignPlaceName,
  campaignShortName,
  campaignTitle,
  festivalTitle,
} from '#domain/campaign/campaign-names.ts';
import { aCampaign } from '../../builders.ts';

const { data: guyuan } = aCampaign();

describe('the names of a campaign', () => {
  it('joins place, year and festival', () => {
    expect(campaignTitle(guyuan)).toBe('固原市2023年全国科普日');
    expect(campaignTitle(guyuan, '固原市西吉县')).toBe('固原市西吉县2023年全国科普日');
    expect(festivalTitle(guyuan)).toBe('2023年全国科普日');
  });

  it('leaves out the year in passing', () => {
    expect(campaignPlaceName(guyuan)).toBe('固原市科普日');
    expect(campaignShortName(guyuan)).toBe('固原科普日');
  });

  it('begins the name of a file with the short name and the year', () => {
    expect(campaignFileName(guyuan)).toBe('固原2023年科普日');
  });

  it('takes the words of the festival from one file; only descriptions of fields, which import nothing, repeat them', () => {
    const speaking = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.startsWith('schemas/'))
      .filter((file) => withoutComments(readFileSync(`src/${file}`, 'utf8')).includes('科普日'));
    expect(speaking).toEqual(['domain/campaign/campaign-names.ts']);
  });
});

const withoutComments = (code: string): string => code.replaceAll(/\/\*.*?\*\//gsu, '');
