import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from '../project-root.ts';

const fileNames = {
  500: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  900: '@expo-google-fonts/noto-sans-sc/900Black/NotoSansSC_900Black.ttf',
} as const;

/** The font file of a weight, 10 MB. In a browser `src/office/fetched-fonts.ts` stands in for this module. */
export const fontBytes = (weight: keyof typeof fileNames): Buffer => readFileSync(fontPath(weight));

export const fontPath = (weight: keyof typeof fileNames): string =>
  createRequire(inProject('package.json')).resolve(fileNames[weight]);
