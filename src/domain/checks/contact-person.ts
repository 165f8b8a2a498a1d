import type { Check } from './context.ts';
import { officesOf } from './offices.ts';
import { contactFaults, titled } from './text-contact.ts';

/**
 * A person in the name of an office: `科普部 王老师`. Warning, because a name cannot be told from other
 * words with certainty. The message does not repeat it. A name behind 联系人 is found in any text (text-contact.ts).
 */
export const contactPerson: Check = (content, { partial }) =>
  officesOf(content)
    .filter(({ file, office }) => !partial?.has(file) && isOfPerson(office.office))
    .map(({ file, path }) => ({
      code: 'pii-contact',
      file,
      path: [...path, 'office'],
      message: '联系单位里像是有个人的姓名或称呼。',
      fix: '只写单位或科室，例如“市科协科普部”，删去个人的。',
    }));

const isOfPerson = (office: string): boolean => titled.test(office) && contactFaults(office).length === 0;
