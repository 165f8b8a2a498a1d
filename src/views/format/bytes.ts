/** `46 KB`, `1.2 MB`: of 1,024 each, as file managers count. */
export const bytesText = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
