import fc from 'fast-check';

/**
 * Any character of Unicode. The unit `binary` of fast-check is the same but tabulates the whole of Unicode for each
 * property, which takes a second.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: 0, max: 0xff }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((codePoint) => String.fromCodePoint(codePoint));
