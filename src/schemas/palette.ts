/** Palettes that an editor can choose. */
export const palettes = ['guyuan', 'weinan', 'quanzhou', 'wenzhou', 'tangshan', 'hub'] as const;

/** Labels of the palettes, in the form that the descriptions of choices have. */
export const paletteNames = 'guyuan 固原；weinan 渭南；quanzhou 泉州；wenzhou 温州；tangshan 唐山；hub 全国';
