import type { ExemptionWords } from './letter-exemptions.ts';

type Table = Readonly<Record<string, ExemptionWords>>;
type Same<Of> = { readonly [Cite in keyof Of]: ExemptionWords };

const safety = 'relations with other countries, defence, or the safety of the country or of the public';
const somebody = 'personal information about somebody else';

/** By the regulation that lets information be withheld, or a request be refused. `section` is the number of the regulation. */
const content = {
  'eir-2004/regulation-12/4/b': { section: '12(4)(b)', about: 'requests that are plainly unreasonable' },
  'eir-2004/regulation-12/4/c': { section: '12(4)(c)', about: 'requests that are too wide' },
  'eir-2004/regulation-12/4/d': {
    section: '12(4)(d)',
    about: 'work that is not finished',
    why: 'It is part of work that is still being done, or is not complete.',
  },
  'eir-2004/regulation-12/4/e': {
    section: '12(4)(e)',
    about: 'what we write to each other',
    why: 'It passed between people inside this body, or was kept there for them alone.',
  },
  'eir-2004/regulation-12/5/a': { section: '12(5)(a)', about: safety },
  'eir-2004/regulation-12/5/b': {
    section: '12(5)(b)',
    about: 'the work of the courts, a fair trial, or an inquiry into a crime or into how somebody behaved',
  },
  'eir-2004/regulation-12/5/c': { section: '12(5)(c)', about: 'the rights of those who made or own a work' },
  'eir-2004/regulation-12/5/d': { section: '12(5)(d)', about: 'talks that the law says are held in confidence' },
  'eir-2004/regulation-12/5/e': { section: '12(5)(e)', about: 'trade or business that the law keeps in confidence' },
  'eir-2004/regulation-12/5/f': { section: '12(5)(f)', about: 'whoever gave it to us, and did not have to' },
  'eir-2004/regulation-12/5/g': { section: '12(5)(g)', about: 'the part of the environment that it is about' },
  'eir-2004/regulation-13': {
    section: '13(1), by regulation 13(2A)',
    about: somebody,
    why: 'It would let people know who somebody is, or something about them. To make it public would break the rules that protect what is known about people.',
  },
  'eir-2004/regulation-13/2B': {
    section: '13(1), by regulation 13(2B)',
    about: somebody,
    why: 'The person it is about has a right to object to its being made public.',
  },
  'eir-2004/regulation-13/3A': {
    section: '13(1), by regulation 13(3A)',
    about: somebody,
    why: 'The person it is about would not be given it either, if they asked.',
  },
} satisfies Table;

const saying = 'To say that we hold it, or that we do not, would itself';
const notTold = 'The person it would be about would not be told either, if they asked.';

/** By the regulation that lets an answer neither confirm nor deny that information is held. */
const silence = {
  'eir-2004/regulation-12/6': { section: '12(6)', about: safety },
  'eir-2004/regulation-13/5B/a': {
    section: '13(5B)(a)',
    about: somebody,
    why: `${saying} tell the public something about somebody, and would break the rules that protect what is known about people.`,
  },
  'eir-2004/regulation-13/5B/b': { section: '13(5B)(b)', about: somebody, why: `${saying} go against a person’s right to object.` },
  'eir-2004/regulation-13/5B/c': { section: '13(5B)(c)', about: somebody, why: notTold },
  'eir-2004/regulation-13/5B/d': { section: '13(5B)(d)', about: somebody, why: notTold },
  'eir-2004/regulation-13/5B/e': { section: '13(5B)(e)', about: somebody, why: notTold },
} satisfies Table;

/** Every exception a letter under the Environmental Information Regulations may have to name, by citation. */
export const letterExceptions: { readonly content: Same<typeof content>; readonly silence: Same<typeof silence> } = { content, silence };
