import type { TextFault } from '#domain/checks/text-characters.ts';
import { addressFault } from '#schemas/address/public-address.ts';

/**
 * Faults of bare web addresses in running text: invalid or deceptive hosts, two URLs in one. Skips a text that is a
 * single URL: its field checks it. Codes: url-two, url-host.
 */
export function textAddressFaults(text: string): readonly TextFault[] {
  if (!/https?:|www\./iu.test(text) || /^https?:\S+$/iu.test(text)) return [];
  return [...text.matchAll(bare)].flatMap(({ 0: found, index }) => {
    const address = found.replace(/[.,:;!?'")\]}>]+$/u, '');
    const fault = addressFault(address.replace(/^(?:https?:\/\/)?/iu, 'https://'));
    return fault?.code === 'url-host' || fault?.code === 'url-two' ? [{ ...fault, offset: index }] : [];
  });
}

/** An address ends at the first non-ASCII character, except those that look like a slash or an English letter. */
const bare = /(?:https?:\/\/|(?<![\w.@/-])www\.)[\u0021-\u007e丿丶⼃〳ノ／⁄∕\p{Script=Cyrillic}\p{Script=Greek}]+/giu;
