import type { Case } from '../../../src/case/index.ts';
import { decide } from '../../../src/deciding/index.ts';
import { law } from '../../../src/provisions/index.ts';
import type { Letter } from '../../../src/telling/index.ts';
import { lettersFor } from '../../../src/telling/index.ts';
import { everyKind, office, unconfirmed } from './every-kind.ts';

/** A case with a text in every place from which a letter takes any. */
export function withText(case_: Case, text: string): Case {
  return {
    ...case_,
    id: text,
    title: text,
    controller: { ...case_.controller, name: text, contact: text, decides: { name: text, role: text } },
    representative: { name: text, kind: 'solicitor', authority: case_.representative === undefined ? 'yes' : 'no', conflict: 'no' },
    people: case_.people.map((person) => (person.id === case_.dataSubject ? { ...person, name: text, living: 'yes' } : person)),
    items: case_.items.map((item) => ({ ...item, title: text, ...(item.id === 'bwv' ? { origin: `Words ${text}` } : {}) })),
    judgements: (case_.judgements ?? []).map((judgement) => ({ ...judgement, reasons: text, reasonsForRequester: text })),
    request: {
      ...case_.request,
      text,
      ...(case_.request.extension === undefined ? {} : { extension: { ...case_.request.extension, reasons: text } }),
      clarifications: (case_.request.clarifications ?? []).map((one) => ({ ...one, question: text })),
      unconfirmed: (case_.request.unconfirmed ?? []).map((one) => ({ ...one, class: text })),
    },
  };
}

/** One class neither confirmed nor denied, where nothing at all is held. */
const ofClass: Case = {
  ...everyKind['neither confirm nor deny'],
  request: { ...everyKind.disclosure.request, unconfirmed: [{ id: 'protest', class: 'protest' }] },
  judgements: [
    ...unconfirmed('protest'),
    {
      id: 'confirmable',
      provision: 'dpa-2018/section-45/4/b',
      element: 'dpa-2018/section-45/1/a',
      scope: [{ request: true }],
      finds: { 'crime.atRisk': 'no' },
      reasons: 'For the file.',
      factors: { '*': 'not known' },
      signed: { by: 'Sam Reviewer', role: 'disclosure officer', on: '2026-10-28' },
    },
  ],
};

/** Each case with its decision: no text in a case changes what is decided. */
const all = [...Object.values(everyKind), ofClass].map((case_) => ({ case_, decision: decide(withText(case_, 'Plain words')) }));

/** Every letter of every kind, with a text in every place. */
export function lettersWith(text: string): readonly Letter[] {
  const own = {
    ...office,
    name: text,
    address: [text, text],
    email: text,
    telephone: text,
    complaints: text,
    payment: text,
    charges: text,
    feeWorking: text,
  };
  const options = { office: own, signed: { by: text, role: text, on: '2026-11-02' } };
  return all.flatMap(({ case_, decision }) => lettersFor(decision, withText(case_, text), law, options).letters);
}
