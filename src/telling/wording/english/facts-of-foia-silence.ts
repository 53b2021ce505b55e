import type { FactWords, Words } from '../facts.ts';
import { balanceOfSilence, silenceKept, silencePrejudiceWords } from './disclosure-words.ts';
import { named, yesNo } from './fact-words.ts';

const ifHeld = (section: string): Words<'yes' | 'no'> =>
  yesNo(
    () => `Is information of this description, or would it be if it were held, exempt under ${section}?`,
    `information of this description is, or would be, exempt under ${section}`,
    `information of this description would not be exempt under ${section}`,
  );

/** Whether saying if it is held would do something. */
const sayingSo = (would: string): Words<'yes' | 'no'> =>
  yesNo(
    () => `Would saying whether it is held ${would}?`,
    `saying whether it is held would ${would}`,
    `saying whether it is held would not ${would}`,
  );

const withheldFromThem = (under: string): Words<'yes' | 'no'> =>
  yesNo(
    () => `If the person this is about asked for confirmation under ${under}, would it be withheld from them?`,
    `confirmation would be withheld under ${under} even from the person it is about`,
    `confirmation would not be withheld under ${under} from the person it is about`,
  );

const choice = { exercise: silenceKept };
const weighed = { ...choice, publicInterest: balanceOfSilence };
const matter = (of: string) => `the harm would be to ${of}`;

/** Facts of each power to neither confirm nor deny, and of leaving the reasons unsaid. */
export const factsOfFoiaSilence = {
  'foi.silence.securityBody': sayingSo('disclose information supplied by, or relating to, a body listed in section 23(3)'),
  ...named('foi.silence.securityBody', choice),
  'foi.silence.nationalSecurity': yesNo(
    () => 'Is exemption from the duty to confirm or deny required to safeguard national security?',
    'exemption from confirming or denying is required to safeguard national security',
    'exemption from confirming or denying is not required to safeguard national security',
  ),
  ...named('foi.silence.nationalSecurity', weighed),
  'foi.silence.investigation': ifHeld('section 30(1) or (2)'),
  ...named('foi.silence.investigation', weighed),
  'foi.silence.lawEnforcement.matter': {
    asks: () => 'Which of the matters in section 31(1), if any, would saying whether it is held harm?',
    lists: true,
    says: {
      a: matter('the prevention or detection of crime'),
      b: matter('the apprehension or prosecution of offenders'),
      c: matter('the administration of justice'),
      d: matter('the assessment or collection of a tax or duty'),
      e: matter('the operation of the immigration controls'),
      f: matter('security and good order in prisons and other places of lawful detention'),
      g: matter("an authority's functions for a purpose in section 31(2)"),
      h: matter('civil proceedings that arise out of an investigation'),
      i: matter('a fatal accident inquiry that arises out of an investigation'),
      'none of them': 'saying whether it is held would harm none of the matters in section 31(1)',
    },
  },
  ...named('foi.silence.lawEnforcement', silencePrejudiceWords('that matter')),
  'foi.silence.court': ifHeld('section 32'),
  ...named('foi.silence.court', choice),
  'foi.silence.endanger.matter': {
    asks: () => "Which would saying whether it is held endanger: an individual's health, their safety, or neither?",
    says: {
      health: "saying whether it is held would endanger an individual's health",
      safety: "saying whether it is held would endanger an individual's safety",
      neither: 'saying whether it is held would endanger nobody',
    },
  },
  ...named('foi.silence.endanger', silencePrejudiceWords("an individual's health or safety")),
  'foi.silence.own': yesNo(
    ({ requester }) => `Is what is asked for, or would it be if it were held, personal data of ${requester}?`,
    "what is asked for is, or would be, the applicant's own personal data",
    "what is asked for would not be the applicant's own personal data",
  ),
  'foi.silence.person.contravenes': {
    asks: () =>
      'Would telling the public whether it is held itself give personal data of someone, and contravene a data protection principle?',
    lists: true,
    says: {
      'a principle': 'telling the public whether it is held would contravene a data protection principle',
      'a principle, leaving section 24(1) aside':
        'telling the public whether it is held would contravene a data protection principle, were section 24(1) left aside',
      no: 'telling the public whether it is held would contravene no data protection principle',
    },
  },
  'foi.silence.objection': sayingSo('contravene an objection under Article 21 of the UK GDPR'),
  ...named('foi.silence.objection', weighed),
  'foi.silence.accessUkGdpr': withheldFromThem('Article 15(1) of the UK GDPR'),
  ...named('foi.silence.accessUkGdpr', weighed),
  'foi.silence.accessPart3': withheldFromThem('section 45(1)(a) of the Act of 2018'),
  ...named('foi.silence.accessPart3', weighed),
  'foi.silence.confidence': sayingSo('be an actionable breach of confidence'),
  ...named('foi.silence.confidence', choice),
  'foi.silence.privilege': sayingSo('disclose information that privilege could be claimed for'),
  ...named('foi.silence.privilege', weighed),
  ...named('foi.silence.commerce', silencePrejudiceWords("someone's commercial interests")),
  'foi.silence.prohibited': {
    asks: () => 'Does the law forbid saying whether it is held?',
    lists: true,
    says: {
      'by an enactment': 'an enactment forbids saying whether it is held',
      'by an assimilated obligation': 'an assimilated obligation forbids saying whether it is held',
      'contempt of court': 'saying whether it is held would be a contempt of court',
      no: 'no law forbids saying whether it is held',
    },
  },
  'foi.reasons.why': yesNo(
    () => 'Would stating why the exemption applies disclose information that is itself exempt?',
    'stating why the exemption applies would disclose exempt information',
    'stating why the exemption applies would not disclose exempt information',
  ),
  'foi.reasons.balance': yesNo(
    () => 'Would stating the reasons on the public interest disclose information that is itself exempt?',
    'stating the reasons on the public interest would disclose exempt information',
    'stating the reasons on the public interest would not disclose exempt information',
  ),
} as const satisfies Partial<FactWords>;
