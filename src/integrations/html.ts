const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes numeric character references and the five named ones of XML. Other named references stay unchanged. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
        if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
        return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? whole);
      })
    : text;

/** Elements without an end tag (HTML Standard, 13.1.2). */
export const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** The classes among the attributes of a built element, whose values stand in double quotes. */
export const classesIn = (attributes: string): readonly string[] =>
  (/\sclass="([^"]*)"/u.exec(attributes)?.[1] ?? '').split(' ');
