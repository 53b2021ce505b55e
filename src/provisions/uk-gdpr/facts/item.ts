import type { FactSpec } from '../../../reasoning/index.ts';
import { itemFacts } from '../../facts/item.ts';
import { judged, observed, oneOf } from './spec.ts';

/** Facts about an item or a part of it that settle which law it is under, whose data it is, and what it can cost to find. */
export const scopeFacts = {
  'processing.purpose': itemFacts['processing.purpose'],
  'processing.mode': itemFacts['processing.mode'],
  'processing.designated': itemFacts['processing.designated'],
  'processing.household': observed('whether an individual processes it in a purely personal or household activity', { about: 'item' }),
  'data.relates': itemFacts['data.relates'],
  'disclosure.barred': itemFacts['disclosure.barred'],
  'context.intelligible': judged('uk-gdpr/article-12/1', {
    test: "Is this passage, though not the data subject's data, needed for their data to be intelligible, and is it safe to give?",
    means: "whether the passage must be given for the data subject's own data to be intelligible, and is safe to give",
    factors: {
      sense: "what the data subject's own data loses without it",
      others: 'whose data it is, and whether giving it is safe for them',
      gist: 'whether a word or two of explanation would do instead',
    },
  }),
  'personnel.matter': observed('whether it relates to appointments, removals, pay, discipline, superannuation or other personnel matters', {
    about: 'item',
  }),
  'unstructured.described': observed('whether the request describes the data', { about: 'item', quiet: 'yes' }),
  'unstructured.cost': oneOf(
    ['complying would exceed it', 'confirming alone would exceed it', 'neither would'],
    'whether the estimated cost would exceed the appropriate maximum: £600 for the bodies in Part 1 of Schedule 1 to the Freedom of Information Act 2000, and £450 for others, the police among them',
    { about: 'item' },
  ),
  'copy.othersFreedoms': judged('uk-gdpr/article-15/4', {
    test: 'Would giving a copy adversely affect the rights and freedoms of others, beyond what Schedule 2 paragraph 16 protects?',
    means: "whether a copy would adversely affect others' rights and freedoms, such as a trade secret or copyright",
    factors: {
      right: 'whose right or freedom it is, and which',
      effect: 'what a copy, and not the information in it, would do to that right',
      less: 'whether another form, or leaving something out, would do',
    },
  }),
  'olderEnactment.prevails': judged(
    'dpa-2018/section-186A/3',
    {
      test: 'Does an enactment passed before 20 August 2025 show an intention, express or implied, to prevail over the right of access?',
      means: 'whether an older enactment is meant to prevail over the right of access',
      factors: { words: 'the words relied on', supremacy: 'what section 186A(2) adds', extent: 'which information it reaches' },
    },
    { about: 'item', answeredBy: 'lawyer' },
  ),
  'safeguard.nationalSecurity': judged('dpa-2018/section-26', {
    test: 'Is exemption from this provision, for this data, required for safeguarding national security?',
    means: 'whether exemption is required to safeguard national security',
    factors: {
      provision: 'which provision exemption is required from, and why that one',
      harm: 'the real possibility that complying would adversely affect national security, in this case and not in general',
      less: 'whether exemption from less would do',
    },
  }),
  'safeguard.defence': judged('dpa-2018/section-26', {
    test: 'Is exemption from this provision, for this data, required for defence purposes?',
    means: 'whether exemption is required for defence purposes',
    factors: {
      provision: 'which provision exemption is required from, and why that one',
      harm: 'what complying would do to defence, in this case and not in general',
      less: 'whether exemption from less would do',
    },
  }),
  'safeguard.certified': observed("whether a Minister's certificate under section 27 covers the data", { answeredBy: 'minister' }),
} as const satisfies Readonly<Record<string, FactSpec>>;
