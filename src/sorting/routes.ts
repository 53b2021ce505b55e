/** Where a message, or part of one, may go. */
export type Route =
  | {
      readonly kind: 'subject access' | 'rectification' | 'erasure' | 'restriction' | 'erasure or restriction' | 'objection';
      readonly under: 'Part 3' | 'UK GDPR' | 'Part 4';
    }
  | { readonly kind: 'rectification or erasure' | 'objection or restriction'; readonly under: 'Part 4' }
  | { readonly kind: 'freedom of information'; readonly under: 'FOIA' | 'FOISA' }
  | { readonly kind: 'environmental information' }
  | { readonly kind: 'help to ask' }
  | { readonly kind: "insurers' memorandum" }
  | { readonly kind: 'complaint about data' }
  | { readonly kind: 'internal review'; readonly under: 'FOIA' | 'EIR' }
  | { readonly kind: 'another controller'; readonly how: 'holds for it' | 'joint' }
  | {
      readonly kind: 'not for this office';
      readonly to:
        | 'collisions'
        | 'child sex offender disclosure'
        | 'domestic violence disclosure'
        | 'family court'
        | 'criminal records'
        | 'publication scheme'
        | 'police complaints'
        | 'the regulator';
    }
  | { readonly kind: 'open request' }
  | { readonly kind: 'other business' };

/** Every route by the citation of the rule that leads to it, in the order they are told. */
export const routes: Readonly<Record<string, Route>> = {
  'dpa-2018/section-45/1': { kind: 'subject access', under: 'Part 3' },
  'uk-gdpr/article-15': { kind: 'subject access', under: 'UK GDPR' },
  'dpa-2018/section-94': { kind: 'subject access', under: 'Part 4' },
  'dpa-2018/section-46': { kind: 'rectification', under: 'Part 3' },
  'uk-gdpr/article-16': { kind: 'rectification', under: 'UK GDPR' },
  'dpa-2018/section-47': { kind: 'erasure or restriction', under: 'Part 3' },
  'uk-gdpr/article-17': { kind: 'erasure', under: 'UK GDPR' },
  'uk-gdpr/article-18': { kind: 'restriction', under: 'UK GDPR' },
  'uk-gdpr/article-21': { kind: 'objection', under: 'UK GDPR' },
  'practice/objection-without-a-right': { kind: 'objection', under: 'Part 3' },
  'dpa-2018/section-100': { kind: 'rectification or erasure', under: 'Part 4' },
  'dpa-2018/section-99': { kind: 'objection or restriction', under: 'Part 4' },
  'practice/another-controller': { kind: 'another controller', how: 'holds for it' },
  'dpa-2018/section-58/3': { kind: 'another controller', how: 'joint' },
  'foia-2000/section-1': { kind: 'freedom of information', under: 'FOIA' },
  'eir-2004/regulation-5': { kind: 'environmental information' },
  'foisa-2002/section-1': { kind: 'freedom of information', under: 'FOISA' },
  'foia-2000/section-16': { kind: 'help to ask' },
  'practice/insurers-memorandum': { kind: "insurers' memorandum" },
  'practice/collision-information': { kind: 'not for this office', to: 'collisions' },
  'practice/child-sex-offender-disclosure': { kind: 'not for this office', to: 'child sex offender disclosure' },
  'practice/domestic-violence-disclosure': { kind: 'not for this office', to: 'domestic violence disclosure' },
  'practice/family-court-disclosure': { kind: 'not for this office', to: 'family court' },
  'practice/criminal-record-certificate': { kind: 'not for this office', to: 'criminal records' },
  'practice/publication-scheme': { kind: 'not for this office', to: 'publication scheme' },
  'dpa-2018/section-164A/1': { kind: 'complaint about data' },
  'practice/complaint-about-data': { kind: 'complaint about data' },
  'dpa-2018/section-165': { kind: 'not for this office', to: 'the regulator' },
  'practice/internal-review': { kind: 'internal review', under: 'FOIA' },
  'eir-2004/regulation-11': { kind: 'internal review', under: 'EIR' },
  'practice/police-complaint': { kind: 'not for this office', to: 'police complaints' },
  'practice/open-request': { kind: 'open request' },
  'practice/other-business': { kind: 'other business' },
};

/** The citations of every route, in the order they are told. */
export const routeCites: readonly string[] = Object.keys(routes);
