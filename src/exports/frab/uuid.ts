/** UUID namespace of URLs (RFC 9562, 6.6). */
const urlNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** Returns the UUID of a URL or another URI, the same on every call (version 5, RFC 9562, 5.5). */
export async function uuidOf(uri: string): Promise<string> {
  const name = new Uint8Array([...bytesOf(urlNamespace), ...new TextEncoder().encode(uri)]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', name)).slice(0, 16);
  const marked = digest.map((byte, position) => {
    if (position === 6) return (byte & 0x0f) | 0x50;
    return position === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = [...marked].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

const bytesOf = (hex: string): readonly number[] => (hex.match(/../gu) ?? []).map((byte) => Number.parseInt(byte, 16));
