import type { Entry, Reading } from '../entry.ts';
import { document } from '../items.ts';
import { judgement } from '../judging.ts';
import { environmental, unsigned } from '../ordinary.ts';

const regulation13 = 'eir-2004/regulation-13';
const form = unsigned(
  document('form', 'record', [
    { by: 'p-council', says: 'The dog barks from six until nine.', about: [] },
    { by: 'p-council', says: 'The name of whoever complained.', about: ['p-complainant'] },
  ]),
);

/** Who complained of a dog that barks, with what was judged of giving their name to the world. */
function reading(when: string, contravenes: 'yes' | 'no' | undefined, reasons: string, becomes: Reading['places']): Reading {
  return {
    when,
    case: environmental({
      asks: 'Who complained about my dog barking?',
      others: [
        { id: 'p-complainant', role: 'complainant', capacity: 'private', living: 'yes', consent: 'refused', confidence: 'promised' },
      ],
      items: [form],
      ...(contravenes === undefined
        ? {}
        : {
            judgements: [
              judgement(
                regulation13,
                ['form/text 2'],
                { 'eir.person.identifiable': 'yes', 'eir.person.contravenes': contravenes },
                { for: 'p-complainant', means: 'withhold', reasons },
              ),
            ],
          }),
    }),
    request: 'answer',
    places: { 'form/text 1': { becomes: 'disclose', under: ['eir-2004/regulation-5/1'] }, ...becomes },
    ...(contravenes === undefined ? {} : { turnsOn: { 'eir.person.contravenes': contravenes } }),
    ...(contravenes === 'yes' ? { duties: ['eir-2004/regulation-14'] } : { noDuties: ['eir-2004/regulation-14'] }),
  };
}

/** The name of somebody who complained of noise, asked for by whoever they complained of. */
export const whoComplained: Entry = {
  scenario: 'neath-dog-barking-complainant',
  source: 'https://gdprhub.eu/index.php?title=ICO_-_IC-46167-S7N1',
  holds:
    'who complained of noise is kept from the world where they were promised confidence and refuse, and somebody’s wish to know is no more',
  official: 'withhold the name',
  readings: [
    reading('nobody has judged whether a principle would be contravened', undefined, '', {
      'form/text 2': { becomes: 'open', asks: [`judge:${regulation13}:form:p-complainant`] },
    }),
    reading('the form promised confidence, and they refuse and would be distressed', 'yes', 'His wish to know does not outweigh it', {
      'form/text 2': { becomes: 'withhold', under: [`${regulation13} for p-complainant`] },
    }),
    reading('they have told the neighbourhood of it themselves', 'no', 'Nothing would be told that is not known from them', {
      'form/text 2': { becomes: 'disclose', under: ['eir-2004/regulation-5/1'] },
    }),
  ],
};
