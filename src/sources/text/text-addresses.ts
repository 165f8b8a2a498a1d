import type { TextFault } from '#domain/checks/text-characters.ts';
import { addressFault } from '#schemas/public-address.ts';

/**
 * Bare web addresses in a running text that lead nowhere or to somebody else; a text that is one address is judged by its
 * field. Codes: url-two, url-host.
 */
export function textAddressFaults(text: string): readonly TextFault[] {
  if (!/https?:|www\./iu.test(text) || /^https?:\S+$/iu.test(text)) return [];
  return [...text.matchAll(bare)].flatMap(({ 0: found, index }) => {
    const address = found.replace(/[.,:;!?'")\]}>]+$/u, '');
    const fault = addressFault(address.replace(/^(?:https?:\/\/)?/iu, 'https://'));
    return fault?.code === 'url-host' || fault?.code === 'url-two' ? [{ ...fault, offset: index }] : [];
  });
}

/** Chinese ends an address, but for signs that look like a slash. */
const bare = /(?:https?:\/\/|(?<![\w.@/-])www\.)[\u0021-\u007e丿丶⼃〳ノ／⁄∕]+/giu;
