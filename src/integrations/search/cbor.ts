/** An item of CBOR (RFC 8949): its position in the bytes, and that of its content. */
interface Item {
  readonly start: number;
  /** 2 bytes, 3 text, 4 array and so on. */
  readonly major: number;
  /** The value of a number, the length of a text in bytes, the number of items of an array. */
  readonly value: number;
  readonly content: number;
}

const lengths = [1, 2, 4, 8];

/** The item that begins at a position. @throws Error for an item of no given length, which Pagefind does not write. */
function itemAt(bytes: Buffer, start: number): Item {
  const first = bytes.readUInt8(start);
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { start, major, value: short, content: start + 1 };
  const length = lengths[short - 24];
  if (length === undefined) throw new Error(`Unknown length of a CBOR item at ${start}`);
  const value = length === 8 ? Number(bytes.readBigUInt64BE(start + 1)) : bytes.readUIntBE(start + 1, length);
  return { start, major, value, content: start + 1 + length };
}

/** Where the item at a position ends. */
function endOf(bytes: Buffer, start: number): number {
  const { major, value, content } = itemAt(bytes, start);
  if (major === 2 || major === 3) return content + value;
  if (major !== 4) return content;
  let end = content;
  for (let left = value; left > 0; left -= 1) end = endOf(bytes, end);
  return end;
}

/**
 * The items of an array, each as it is written.
 * @throws Error when there is no array
 */
export function arrayItems(bytes: Buffer): readonly Buffer[] {
  const { major, value, content } = itemAt(bytes, 0);
  if (major !== 4) throw new Error('No CBOR array');
  const items: Buffer[] = [];
  let at = content;
  while (items.length < value) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** The text that is written. @throws Error when it is no text */
export function textOf(bytes: Buffer): string {
  const { major, value, content } = itemAt(bytes, 0);
  if (major !== 3) throw new Error('No CBOR text');
  return bytes.toString('utf8', content, content + value);
}

export const writeText = (text: string): Buffer => {
  const written = Buffer.from(text);
  return Buffer.concat([head(3, written.length), written]);
};

/** An array of items as they are written. */
export const writeArray = (items: readonly Buffer[]): Buffer => Buffer.concat([head(4, items.length), ...items]);

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8((major << 5) | 26, 0);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
