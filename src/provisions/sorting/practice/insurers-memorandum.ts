import { schemeFor } from '../scheme.ts';

/** What an insurer needs of the police to deal with a claim. This office answers it, under the memorandum and not under any right. */
export const insurersMemorandum = schemeFor({
  cite: 'practice/insurers-memorandum',
  title: "Disclosure to an insurer under the insurers' memorandum",
  source: 'https://www.abi.org.uk/',
  is: 'what is needed to deal with a claim is given to an insurer, or to those who act for one, under a memorandum between the police and the insurers',
  sought: 'an insurance claim',
  notice: 'practice/acknowledge-memorandum',
});
