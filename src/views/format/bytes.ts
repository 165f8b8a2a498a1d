/** `46 KB`, `1.2 MB`, with 1,024 bytes per KB, as in file managers. */
export const bytesText = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
