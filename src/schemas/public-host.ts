/**
 * Whether the host of an https address is a domain name that a reader can tell from another: ASCII and Chinese only
 * (UTS 39, 5.1: no letters of other scripts that look alike), not in Punycode, whole, without user name or password.
 */
export const hasPublicHost = (url: string): boolean =>
  /^https:\/\/(?:(?!xn--)[\p{Script=Han}\da-z-]+\.)+[\p{Script=Han}a-z]{2,}(?::\d+)?(?:[/?#]|$)/iu.test(url);
