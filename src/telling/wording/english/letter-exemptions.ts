/** What an exemption of the Freedom of Information Act protects, as a letter says it. */
export interface ExemptionWords {
  /** Its number, without the Act: `31(1)(a)`. */
  readonly section: string;
  /** What it is about, as a phrase: `work to prevent or find out crime`. */
  readonly about: string;
  /**
   * Why it applies, where that can be said without a person's own words. Absent of an exemption that turns on harm: how the harm would
   * come about is for a named person to write.
   */
  readonly why?: string;
}

type Table = Readonly<Record<string, ExemptionWords>>;
type Same<Of> = { readonly [Cite in keyof Of]: ExemptionWords };

const law = {
  crime: 'work to prevent crime, or to find out who did it',
  offenders: 'work to catch people who break the law, or to bring them to court',
  justice: 'the work of the courts',
  tax: 'the work of setting and collecting tax',
  immigration: 'the work of those who control who may enter the country',
  custody: 'keeping prisons, and other places where people are held, safe and in good order',
  functions: 'the work of public bodies that look into how people behave, or keep others safe',
  civil: 'court cases that come out of such work',
  accident: 'inquiries into how people died',
} as const;

const somebody = 'personal information about somebody else';

/** By the provision that makes information exempt. */
const content = {
  'foia-2000/section-21': {
    section: '21',
    about: 'what you can already get in another way',
    why: 'You can get it in another way, and this letter tells you where.',
  },
  'foia-2000/section-23/1': {
    section: '23(1)',
    about: 'the bodies that deal with security matters',
    why: 'It came to us from one of the bodies that the section lists, or it has to do with one of them.',
  },
  'foia-2000/section-24/1': {
    section: '24(1)',
    about: 'national security',
    why: 'We need to hold it back to keep the country safe.',
  },
  'foia-2000/section-30/1': {
    section: '30(1)',
    about: 'our own work on crimes and on court cases',
    why: 'We have held it for work to find out if somebody broke the law, or for a case against them.',
  },
  'foia-2000/section-30/2': {
    section: '30(2)',
    about: 'what people tell us in confidence',
    why: 'It has to do with how we get information from people who trust us to keep it to ourselves.',
  },
  'foia-2000/section-31/1/a': { section: '31(1)(a)', about: law.crime },
  'foia-2000/section-31/1/b': { section: '31(1)(b)', about: law.offenders },
  'foia-2000/section-31/1/c': { section: '31(1)(c)', about: law.justice },
  'foia-2000/section-31/1/d': { section: '31(1)(d)', about: law.tax },
  'foia-2000/section-31/1/e': { section: '31(1)(e)', about: law.immigration },
  'foia-2000/section-31/1/f': { section: '31(1)(f)', about: law.custody },
  'foia-2000/section-31/1/g': { section: '31(1)(g)', about: law.functions },
  'foia-2000/section-31/1/h': { section: '31(1)(h)', about: law.civil },
  'foia-2000/section-31/1/i': { section: '31(1)(i)', about: law.accident },
  'foia-2000/section-32': {
    section: '32',
    about: 'papers made for a court or an inquiry',
    why: 'We hold it only because it is in papers that were made for a court or an inquiry.',
  },
  'foia-2000/section-38/1/a': { section: '38(1)(a)', about: 'the health of a person' },
  'foia-2000/section-38/1/b': { section: '38(1)(b)', about: 'the safety of a person' },
  'foia-2000/section-40/3A': {
    section: '40(2), by section 40(3A)',
    about: somebody,
    why: 'It would let people know who somebody is, or something about them. To make it public would break the rules that protect what is known about people.',
  },
  'foia-2000/section-40/3B': {
    section: '40(2), by section 40(3B)',
    about: somebody,
    why: 'The person it is about has a right to object to its being made public.',
  },
  'foia-2000/section-40/4A': {
    section: '40(2), by section 40(4A)',
    about: somebody,
    why: 'The person it is about would not be given it either, if they asked.',
  },
  'foia-2000/section-41': {
    section: '41',
    about: 'what we were told in confidence',
    why: 'Somebody gave it to us in confidence, and could take us to court if we made it public.',
  },
  'foia-2000/section-42': {
    section: '42',
    about: 'legal advice',
    why: 'It passed in confidence between a lawyer and a client, or was made for a court case.',
  },
  'foia-2000/section-43/1': {
    section: '43(1)',
    about: 'trade secrets',
    why: 'It is a secret that somebody uses in their trade.',
  },
  'foia-2000/section-43/2': { section: '43(2)', about: 'the trade or business of a person or a body' },
  'foia-2000/section-44': {
    section: '44',
    about: 'what another law says must not be made public',
    why: 'Another law, or a court, says that we must not make it public.',
  },
} satisfies Table;

const saying = 'To say that we hold it, or that we do not, would itself';

/** By the provision that takes away the duty to say whether information is held. */
const silence = {
  'foia-2000/section-23/5': {
    section: '23(5)',
    about: 'the bodies that deal with security matters',
    why: `${saying} make known something to do with one of the bodies that the section lists.`,
  },
  'foia-2000/section-24/2': { section: '24(2)', about: 'national security', why: `${saying} put the safety of the country at risk.` },
  'foia-2000/section-30/3': {
    section: '30(3)',
    about: 'our own work on crimes and on court cases',
    why: 'If we held it, it would be for work to find out if somebody broke the law, or for a case against them.',
  },
  'foia-2000/section-31/3': { section: '31(3)', about: 'the work of those who keep to and enforce the law' },
  'foia-2000/section-32/3': {
    section: '32(3)',
    about: 'papers made for a court or an inquiry',
    why: 'If we held it, it would only be in papers that were made for a court or an inquiry.',
  },
  'foia-2000/section-38/2': { section: '38(2)', about: 'the health or the safety of a person' },
  'foia-2000/section-40/5B/a': {
    section: '40(5B)(a)',
    about: somebody,
    why: `${saying} tell the public something about somebody, and would break the rules that protect what is known about people.`,
  },
  'foia-2000/section-40/5B/b': {
    section: '40(5B)(b)',
    about: somebody,
    why: `${saying} go against a person’s right to object.`,
  },
  'foia-2000/section-40/5B/c': {
    section: '40(5B)(c)',
    about: somebody,
    why: 'The person it would be about would not be told either, if they asked.',
  },
  'foia-2000/section-40/5B/d': {
    section: '40(5B)(d)',
    about: somebody,
    why: 'The person it would be about would not be told either, if they asked.',
  },
  'foia-2000/section-41/2': { section: '41(2)', about: 'what we are told in confidence', why: `${saying} break a confidence.` },
  'foia-2000/section-42/2': {
    section: '42(2)',
    about: 'legal advice',
    why: `${saying} tell something of what passes between a lawyer and a client.`,
  },
  'foia-2000/section-43/3': { section: '43(3)', about: 'the trade or business of a person or a body' },
  'foia-2000/section-44/2': {
    section: '44(2)',
    about: 'what another law says must not be made public',
    why: `${saying} be something that another law, or a court, says we must not do.`,
  },
} satisfies Table;

/** Every exemption a letter may have to name, by citation: a test holds these to be all there are. */
export const letterExemptions: { readonly content: Same<typeof content>; readonly silence: Same<typeof silence> } = { content, silence };
