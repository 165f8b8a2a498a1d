/** Palettes that an editor can choose. */
export const palettes = ['guyuan', 'weinan', 'quanzhou', 'wenzhou', 'tangshan', 'hub'] as const;
