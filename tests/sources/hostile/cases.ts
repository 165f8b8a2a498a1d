import { compliance } from './compliance.ts';
import { facts } from './facts.ts';
import { names } from './names.ts';
import { pictures } from './pictures.ts';
import { prose } from './prose.ts';
import { syntax } from './syntax.ts';
import { texts } from './texts.ts';
import type { Case } from './writers.ts';

/** Every broken or hostile input that the project answers for; a case keeps its id when it moves. */
export const cases: readonly Case[] = [...syntax, ...names, ...prose, ...pictures, ...texts, ...facts, ...compliance];
