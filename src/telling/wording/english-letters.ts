import { letterBlocks } from './english/letter-blocks.ts';
import { letterExceptions } from './english/letter-exceptions.ts';
import type { ExemptionWords } from './english/letter-exemptions.ts';
import { letterExemptions } from './english/letter-exemptions.ts';
import { letterPhrases, letterRegulator } from './english/letter-phrases.ts';
import { environmentalOnly, environmentalPhrases } from './english/letter-phrases-environmental.ts';
import { informationPhrases } from './english/letter-phrases-information.ts';
import { ukGdprPhrases } from './english/letter-phrases-uk-gdpr.ts';
import { letterProblems } from './english/letter-problems.ts';

export type { ExemptionWords };

/** Every sentence of a letter to the requester, in English. Apart from the rest, so that telling a decision carries none of it. */
export const englishLetters = {
  blocks: letterBlocks,
  phrases: letterPhrases,
  information: informationPhrases,
  environmental: { ...environmentalOnly, otherwise: environmentalPhrases },
  ukGdpr: ukGdprPhrases,
  exemptions: letterExemptions,
  exceptions: letterExceptions,
  regulator: letterRegulator,
  problems: letterProblems,
};

/** The catalogue of wording for letters; another language is another value of this type: a sentence left out does not compile. */
export type LetterWording = typeof englishLetters;
