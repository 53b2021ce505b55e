import type { FactSpec } from '../../reasoning/index.ts';

/** What makes silence about reliance on privilege lawful: either effect, and nothing else (section 45A(3)). */
const effectsOnPrivilege = ['undermines the claim', "conflicts with the adviser's duty", 'no'] as const;

/** Facts for section 45(6) and 45A(3): when even saying that something is withheld would defeat what protects it. */
export const silenceFacts = {
  'silence.fact': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether telling the data subject that rights are restricted would undermine the purpose of the restriction',
    answeredBy: 'controller',
    judged: {
      test: 'Would saying that anything has been restricted undermine the purpose of the restriction?',
      provision: 'dpa-2018/section-45/6',
      factors: {
        inference: 'what the person would infer from the statement',
        consistency: 'whether the same words are used whatever is held',
      },
    },
  },
  'silence.reasons': {
    about: 'part',
    values: ['yes', 'no'],
    means: 'whether giving the reasons would undermine the purpose of the restriction',
    answeredBy: 'controller',
    judged: {
      test: 'Would giving the reasons undermine the purpose of the restriction?',
      provision: 'dpa-2018/section-45/6',
      factors: { inference: 'what the person would infer from the reasons', part: 'whether some of the reasons could safely be given' },
    },
  },
  'privilegeSilence.decision': {
    about: 'part',
    values: effectsOnPrivilege,
    means: "what telling the data subject that privilege is relied on would do to the claim or to the adviser's duty",
    answeredBy: 'lawyer',
    judged: {
      test: "Would saying that privilege is relied on undermine the claim, or conflict with the adviser's duty?",
      provision: 'dpa-2018/section-45A/3',
      factors: { inference: 'what the person would infer from the statement', duty: 'what the adviser owes the client in respect of it' },
    },
  },
  'privilegeSilence.reason': {
    about: 'part',
    values: effectsOnPrivilege,
    means: "what giving the reason for relying on privilege would do to the claim or to the adviser's duty",
    answeredBy: 'lawyer',
    judged: {
      test: "Would giving the reason undermine the claim, or conflict with the adviser's duty?",
      provision: 'dpa-2018/section-45A/3',
      factors: { inference: 'what the person would infer from the reason', part: 'whether some of the reason could safely be given' },
    },
  },
} as const satisfies Readonly<Record<string, FactSpec>>;
