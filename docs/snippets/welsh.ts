// #region welsh
import type { Case } from 'subject-access';
import { decide, law } from 'subject-access';
import type { LetterWording } from 'subject-access/letters';
import { englishLetters, lettersFor } from 'subject-access/letters';

const { blocks, phrases, information, environmental, ukGdpr } = englishLetters;
const { exemptions, exceptions, regulator, problems } = englishLetters;

/** A catalogue with its first phrase in Welsh: each of the rest is replaced likewise. */
export const welsh: LetterWording = {
  blocks, // the blocks of each kind of letter, with the same slots in braces
  phrases: { ...phrases, language: 'cy', draft: 'DRAFFT: heb ei lofnodi.' },
  information, // the same for the Freedom of Information Act
  environmental, // for the Environmental Information Regulations
  ukGdpr, // and for the UK GDPR
  exemptions, // what each exemption is about
  exceptions, // and each exception of the Regulations
  regulator, // what the regulator is called, and how to reach it
  problems, // what stops a letter, for the office
};

export const inWelsh = (of: Case) =>
  lettersFor(decide(of), of, law, { wording: welsh });
// #endregion welsh
