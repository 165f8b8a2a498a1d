/** The parts of a remark, at its semicolons, line breaks and commas; without numbers and what says nothing. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(/[；;。\n]+|[，,](?![^（(]*[）)])/u)
    .map((part) => part.replace(/^\s*(?:备注|注|说明)[：:]|^\s*\d+[.、]\s*/u, '').trim())
    .filter((part) => part !== '' && !/^(?:无|\/|-+|—+)$/u.test(part));
